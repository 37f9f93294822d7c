/** Tables that are partitioned by time need their partitions before the time comes. */
export abstract class Partitions {
  /** Makes those of this month and the next three. */
  abstract ensure(): Promise<void>;
}
