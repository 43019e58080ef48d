/** Titles before the name of a person. */

export const LATIN_TITLE =
  /^(?:M|MM|Mme|Mmes|Mlle|Mr|Mrs|Ms|Messrs|Dr|Pr|Prof|Monsieur|Madame|Sir|Roi|King|Prince|Princesse|Princess)$/;
export const ARABIC_TITLE = /^[وف]?(?:لل|[بك]?ال)(?:سيد|سيدة|دكتور|دكتورة|أستاذ|أستاذة|أمير|أميرة|شيخ)$/u;
