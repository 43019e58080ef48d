import type { Check, ReleaseCheck, SegmentCheck } from './check.ts';
import { arabicLetters } from './checks/characters/arabic-letters.ts';
import { bidiControls } from './checks/characters/bidi-controls.ts';
import { controlCharacters } from './checks/characters/control-characters.ts';
import { invisibleCharacters } from './checks/characters/invisible-characters.ts';
import { mixedScripts } from './checks/characters/mixed-scripts.ts';
import { mojibake } from './checks/characters/mojibake.ts';
import { presentationForms } from './checks/characters/presentation-forms.ts';
import { tatweel } from './checks/characters/tatweel.ts';
import { endMark } from './checks/completeness/end-mark.ts';
import { omission } from './checks/completeness/omission.ts';
import { quotationCount } from './checks/completeness/quotation-count.ts';
import { doubledPunctuation } from './checks/doubled-punctuation.ts';
import { forbiddenTerm } from './checks/forbidden-term.ts';
import { missingTerm } from './checks/missing-term.ts';
import { nameDifference } from './checks/names/name-difference.ts';
import { nameRegister } from './checks/names/name-register.ts';
import { nameSpelling } from './checks/names/name-spelling.ts';
import { nameTranscription } from './checks/names/name-transcription.ts';
import { honorificFormula } from './checks/protocol/honorific-formula.ts';
import { honorificGender } from './checks/protocol/honorific-gender.ts';
import { royalRegister } from './checks/protocol/royal-register.ts';
import { shortTitles } from './checks/protocol/short-titles.ts';
import { endPunctuation } from './checks/punctuation/end-punctuation.ts';
import { headlineStop } from './checks/punctuation/headline-stop.ts';
import { strayStop } from './checks/punctuation/stray-stop.ts';
import { unpairedMarks } from './checks/punctuation/unpaired-marks.ts';
import { spelling } from './checks/spelling/spelling.ts';
import { inconsistentTerm } from './checks/terms/inconsistent-term.ts';
import { calendarCapitals } from './checks/typography/calendar-capitals.ts';
import { capitalAccents } from './checks/typography/capital-accents.ts';
import { doubleSpace } from './checks/typography/double-space.ts';
import { edgeSpace } from './checks/typography/edge-space.ts';
import { foreignPunctuation } from './checks/typography/foreign-punctuation.ts';
import { frenchResidue } from './checks/typography/french-residue.ts';
import { frenchSpaces } from './checks/typography/french-spaces.ts';
import { headlineCase } from './checks/typography/headline-case.ts';
import { ligatures } from './checks/typography/ligatures.ts';
import { mixedStyle } from './checks/typography/mixed-style.ts';
import { officeCapitals } from './checks/typography/office-capitals.ts';
import { ordinalForm } from './checks/typography/ordinal-form.ts';
import { spaceAfterMark } from './checks/typography/space-after-mark.ts';
import { spaceBeforeMark } from './checks/typography/space-before-mark.ts';
import { spaceInsideBrackets } from './checks/typography/space-inside-brackets.ts';
import { untranslated } from './checks/untranslated.ts';
import { addresses } from './checks/values/addresses.ts';
import { dateSense } from './checks/values/date-sense.ts';
import { dateline } from './checks/values/dateline.ts';
import { dates } from './checks/values/dates.ts';
import { digitSystems } from './checks/values/digit-systems.ts';
import { hijri } from './checks/values/hijri.ts';
import { measurements } from './checks/values/measurements.ts';
import { money } from './checks/values/money.ts';
import { monthNames } from './checks/values/month-names.ts';
import { numberFormat } from './checks/values/number-format.ts';
import { numbers } from './checks/values/numbers.ts';
import { percentages } from './checks/values/percentages.ts';
import { phones } from './checks/values/phones.ts';
import { references } from './checks/values/references.ts';
import { times } from './checks/values/times.ts';
import { weekdays } from './checks/values/weekdays.ts';
import { acronyms } from './checks/wording/acronyms.ts';
import { arabicSpelling } from './checks/wording/arabic-spelling.ts';
import { capitals } from './checks/wording/capitals.ts';
import { frenchNegation } from './checks/wording/french-negation.ts';
import { inconsistentTranslation } from './checks/wording/inconsistent-translation.ts';
import { longSentence } from './checks/wording/long-sentence.ts';
import { lostMarks } from './checks/wording/lost-marks.ts';
import { repeatedWord } from './checks/wording/repeated-word.ts';

/**
 * Every check of this version, by subject, in the order issues are shown. A check exists by standing here; the
 * subject is what the interface groups by.
 */
export const CHECKS_BY_SUBJECT = {
  completeness: [untranslated, omission, quotationCount, endMark],
  values: [
    numbers,
    percentages,
    money,
    measurements,
    dates,
    dateSense,
    dateline,
    weekdays,
    hijri,
    monthNames,
    times,
    phones,
    references,
    addresses,
    digitSystems,
    numberFormat,
  ],
  terms: [forbiddenTerm, missingTerm, inconsistentTerm],
  names: [nameSpelling, nameDifference, nameTranscription, nameRegister],
  protocol: [honorificGender, honorificFormula, royalRegister, shortTitles],
  wording: [
    repeatedWord,
    capitals,
    acronyms,
    lostMarks,
    inconsistentTranslation,
    arabicSpelling,
    frenchNegation,
    longSentence,
  ],
  punctuation: [doubledPunctuation, unpairedMarks, endPunctuation, headlineStop, strayStop],
  typography: [
    doubleSpace,
    edgeSpace,
    spaceBeforeMark,
    spaceAfterMark,
    spaceInsideBrackets,
    frenchSpaces,
    foreignPunctuation,
    capitalAccents,
    ligatures,
    ordinalForm,
    calendarCapitals,
    officeCapitals,
    headlineCase,
    frenchResidue,
    mixedStyle,
  ],
  characters: [
    controlCharacters,
    mojibake,
    presentationForms,
    invisibleCharacters,
    bidiControls,
    mixedScripts,
    arabicLetters,
    tatweel,
  ],
  spelling: [spelling],
} as const satisfies Readonly<Record<Subject, readonly Check[]>>;

export const SUBJECTS = [
  'completeness',
  'values',
  'terms',
  'names',
  'protocol',
  'wording',
  'punctuation',
  'typography',
  'characters',
  'spelling',
] as const;
export type Subject = (typeof SUBJECTS)[number];

export const CHECKS: readonly Check[] = SUBJECTS.flatMap(
  (subject): readonly Check[] => CHECKS_BY_SUBJECT[subject],
);

export const SEGMENT_CHECKS: readonly SegmentCheck[] = CHECKS.filter((check) => check.scope !== 'release');
export const RELEASE_CHECKS: readonly ReleaseCheck[] = CHECKS.filter((check) => check.scope === 'release');
