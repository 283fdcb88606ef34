/** Whether a sandbox has taken the page’s origin: then it may neither keep anything nor, without further rights, save files or fill the screen. */
export const isRestrictedFrame = (): boolean => window.origin === 'null' && window.parent !== window;
