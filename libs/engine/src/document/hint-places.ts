/** Where in a text something stands that is worth a closer look, found in one pass over the whole of it. */
export class HintPlaces {
  private readonly places: readonly number[];

  constructor(lower: string, pattern: RegExp) {
    this.places = [...lower.matchAll(pattern)].map((match) => match.index);
  }

  /** Does one of them begin between the two places? */
  within(start: number, end: number): boolean {
    let [low, high] = [0, this.places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.places[middle]! < start) low = middle + 1;
      else high = middle;
    }
    return low < this.places.length && this.places[low]! < end;
  }
}
