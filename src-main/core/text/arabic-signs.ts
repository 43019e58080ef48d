/** Arabic without tatweel and harakat, the small alef among them: as the press and the dictionaries write it. */
export const withoutSigns = (text: string): string => text.replace(/[\u0640\u064b-\u0652\u0670]/g, '');
