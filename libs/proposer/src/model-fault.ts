/** What an endpoint did wrong, in words for a person; `mayPass` where another try may go better. */
export class ModelFault extends Error {
  constructor(
    message: string,
    readonly mayPass = false,
  ) {
    super(message);
    this.name = 'ModelFault';
  }
}
