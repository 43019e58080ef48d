import { plainKey } from '#core/text/plain-key.ts';
import { isMenuWord } from './furniture/menu.ts';
import { furnitureOf } from './furniture/registry.ts';
import type { Line } from './line.ts';

/** What parts the entries of a bar; rows of signs that close a text are longer. */
const SEPARATOR = /^[^\p{L}\p{Nd}#*]{1,3}$/u;
const HASHTAG = /^#\s?[\p{L}\p{Nd}_]{2,40}(?: [\p{L}\p{Nd}_]{1,20})?$/u;

/** Signs or a single tag and nothing else. */
export function isBarSign(line: Line): boolean {
  return SEPARATOR.test(line.text) || HASHTAG.test(line.text);
}

/** Nothing but hashtags, two or more. */
export function isTagCloud(line: Line): boolean {
  return line.words >= 2 && line.text.length < 400 && /^#[^\s#]+(?:\s+#[^\s#]+)+$/u.test(line.text);
}

/** `Privacy | Accessibility | Contact us`: every part a known entry. */
export function isFurnitureBar(line: Line): boolean {
  if (line.text.length > 240 || line.stopped) return false;
  const parts = line.text.split(/\s*[|·•]\s*/).filter((part) => part !== '');
  return (
    parts.length >= 2 &&
    parts.length <= 12 &&
    parts.every((part) => isMenuWord(part) || furnitureOf(plainKey(part)).length > 0)
  );
}

/** `Accueil > Actualités > Politique`: short steps, at least one of them a word of menus. */
export function isBreadcrumb(line: Line): boolean {
  if (line.text.length > 240) return false;
  const steps = line.text
    .replace(/[ >]*(?:…|\.{3})\s*$/, '')
    .split(/\s*[>›»/|→]\s*/)
    .filter((step) => step !== '');
  // Agencies write the desk before the title: `General / The Minister Receives ...`
  const titled =
    steps.length === 2 && !/[>›»→]/.test(line.text) && (steps[1]?.split(' ').length ?? 0) >= TITLE_STEP_WORDS;
  return (
    steps.length >= 2 &&
    steps.length <= 8 &&
    isMenuWord(steps[0] ?? '') &&
    (!line.stopped || /(?:…|\.{3})\s*$/.test(line.text)) &&
    !titled
  );
}

const TITLE_STEP_WORDS = 4;
