/**
 * How a note is referred to in the text. In brackets, so that `2024` and its note do not read `20241` where nothing
 * is raised, and so that the reference follows the number in a right-to-left line.
 */
export const noteMark = (number: number): string => `(${number})`;
