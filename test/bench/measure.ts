/** One figure of the bench; smaller is better. */
export interface Measure {
  name: string;
  value: number;
  budget: number;
}

export function isOver({ value, budget }: Measure): boolean {
  return !(value <= budget);
}
