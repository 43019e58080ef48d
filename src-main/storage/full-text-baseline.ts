import Database from 'better-sqlite3';

/** What the memory search is measured against: the usual way to find similar sentences with SQLite. */
export interface FullTextBaseline {
  /** The texts that FTS5 ranks first for the words of a text (bm25), to be scored by the caller. */
  candidates(words: readonly string[], limit: number): readonly string[];
  close(): void;
}

/** An FTS5 table of folded texts in memory, so that the disk has no part in the comparison. */
export function createFullTextBaseline(
  texts: Iterable<string>,
  fold: (text: string) => string,
): FullTextBaseline {
  const database = new Database(':memory:');
  database.exec(
    "CREATE VIRTUAL TABLE sentences USING fts5 (folded, text UNINDEXED, tokenize = 'unicode61 remove_diacritics 0')",
  );
  const insert = database.prepare('INSERT INTO sentences (folded, text) VALUES (?, ?)');
  database.transaction(() => {
    for (const text of texts) insert.run(fold(text), text);
  })();
  const select = database
    .prepare<[string, number], string>(
      'SELECT text FROM sentences WHERE sentences MATCH ? ORDER BY rank LIMIT ?',
    )
    .pluck();
  return {
    candidates: (words, limit) => {
      const query = words.map((word) => `"${word.replaceAll('"', '""')}"`).join(' OR ');
      return query === '' ? [] : select.all(query, limit);
    },
    close: () => database.close(),
  };
}
