/** The application's own scheme and host; the renderer lives at this origin and nowhere else. */
export const SCHEME = 'app';
export const HOST = 'balagh';
export const ORIGIN = `${SCHEME}://${HOST}`;
