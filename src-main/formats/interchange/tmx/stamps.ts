/** When and by whom a unit was made and changed: it was made when its first variant was, and is as its latest change left it. */
export class Stamps {
  created: number | undefined;
  changed: number | undefined;
  author: string | undefined;

  begin(): void {
    this.created = undefined;
    this.changed = undefined;
    this.author = undefined;
  }

  /** What one element says; times in milliseconds since the epoch. */
  add(created: number | undefined, changeDate: number | undefined, author: string | undefined): void {
    const changed = changeDate ?? created;
    if (created !== undefined) this.created = Math.min(created, this.created ?? created);
    const isLater = (changed ?? -1) > (this.changed ?? -1);
    if (author !== undefined && (isLater || this.author === undefined)) this.author = author;
    if (isLater) this.changed = changed;
  }
}
