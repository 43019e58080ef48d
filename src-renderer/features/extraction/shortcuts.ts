/** Keys of the screen that work in its fields too, in tinykeys syntax. */
export const ACCEPT_SHORTCUT = '$mod+Enter';
export const REJECT_SHORTCUT = '$mod+Delete';
