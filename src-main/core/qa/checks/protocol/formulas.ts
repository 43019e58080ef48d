/**
 * The honorific formulas of a communiqué in the three languages, and what translates them word by word
 * (design/domain-rules.md, C1, F10; the starter glossary's royal terms have the sources).
 */
export interface Formula {
  /** Any wording of it, by primary language. */
  readonly wordings: Readonly<Record<string, RegExp>>;
  /** The fixed wording, for what is missing or literal. */
  readonly fixed: Readonly<Record<string, string>>;
  /** Literal renderings and wrong capitals, each with what to write. */
  readonly wrong: Readonly<Record<string, RegExp>>;
}

export const FORMULAS: readonly Formula[] = [
  {
    wordings: {
      ar: /(?:نصره|أيده|أعزه|دام له النصر)[\p{L} ]{0,12}(?:الله)?/u,
      fr: /que Dieu (?:l['’]|le )(?:assiste|glorifie|soutienne|fortifie|aide|exalte)/iu,
      en: /may (?:god|allah) (?:assist|glorify|support|exalt|strengthen|help|grant)/iu,
    },
    fixed: { ar: 'نصره الله', fr: 'que Dieu L’assiste', en: 'may God assist Him' },
    wrong: {
      fr: /que dieu (?:l['’]assiste|(?:le |l['’])(?:glorifie|soutienne|fortifie|exalte))(?![\p{L}\p{M}])/giu,
      en: /may (?:god|allah) (?:assist|glorify|exalt|strengthen) him(?![\p{L}\p{M}])/giu,
    },
  },
  {
    wordings: {
      ar: /(?:حفظه|رعاه|حفظها|حفظهم) الله/u,
      fr: /que dieu (?:l[ae]s?|l['’]) ?(?:préserve|garde|protège)/iu,
      en: /may (?:god|allah) (?:preserve|protect|keep|save)/iu,
    },
    fixed: { ar: 'حفظه الله', fr: 'que Dieu le préserve', en: 'may God preserve him' },
    wrong: {},
  },
  {
    wordings: {
      ar: /(?:رحمه|رحمها|رحمهم) الله|طيب الله ثراه|المغفور له|الراحل/u,
      fr: /que dieu (?:ait|l['’]ait)|(?<![\p{L}\p{M}])feue?(?![\p{L}\p{M}])|défunt/iu,
      en: /may (?:god|allah) (?:rest|have mercy|bless)|(?<![\p{L}\p{M}])late(?![\p{L}\p{M}])|deceased/iu,
    },
    fixed: { ar: 'رحمه الله', fr: 'que Dieu ait son âme', en: 'may God rest his soul' },
    wrong: {},
  },
];
