/** Whether two names may be one person's. `score`: 0 to 1, the same both ways round; `same` follows from it alone. */
export interface NameComparison {
  readonly same: 'yes' | 'maybe' | 'no';
  readonly score: number;
}
