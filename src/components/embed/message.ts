/** What a framed page tells the page around it; the snippets in providers' sites know it by this name for ever. */
export const HEIGHT = 'plazo:height';
