type Explained = { readonly name: string; readonly hint: string };

export interface ComposerMessages {
  lead: string;
  unread: (parts: string) => string;
  form: string;
  view: {
    title: string;
    takeOver: string;
    takeOverHint: string;
    tookOver: Record<'camera' | 'plain', string>;
    place: string;
    placePlaceholder: string;
    noPlace: string;
    removePlace: (name: string) => string;
    camera: string;
    noCamera: string;
    language: string;
    visitors: string;
    theme: string;
    themes: Record<'system' | 'light' | 'dark', string>;
    layers: string;
    ofLens: string;
    chosen: string;
    compared: (plan: string) => string;
    notCompared: string;
  };
  parts: {
    title: string;
    names: Record<'panel' | 'search' | 'lens' | 'layers' | 'language' | 'theme' | 'controls' | 'link', Explained>;
    becauseChosen: string;
    guard: string;
    guardHint: string;
  };
  size: {
    title: string;
    width: string;
    fluid: string;
    fixed: string;
    widthPixels: string;
    height: string;
    inPixels: string;
    byRatio: string;
    auto: string;
    heightPixels: string;
    ratio: string;
    broken: (least: number, most: number) => string;
  };
  host: {
    title: string;
    hint: string;
    label: string;
    problems: Record<'scheme' | 'wildcard' | 'broken', string>;
    shortened: (origin: string) => string;
    messages: string;
    messagesHint: string;
    sandbox: string;
    sandboxes: Record<'usual' | 'opaque', Explained>;
    name: string;
    nameHint: string;
    suggested: string;
  };
  preview: {
    title: string;
    skip: string;
    device: string;
    devices: Record<'phone' | 'desktop', string>;
    frame: (device: string) => string;
    size: (device: string, width: number, height: number) => string;
    scaled: (size: string, percent: number) => string;
    coming: string;
    refusedBy: Record<'policy' | 'framing' | 'file', string>;
    retry: string;
    open: string;
    unsandboxed: string;
    autoHeight: string;
  };
  code: {
    title: string;
    form: string;
    forms: Record<'element' | 'iframe' | 'link', Explained>;
    snippet: Record<'element' | 'iframe' | 'link', string>;
    full: string;
    styles: string;
    stylesHint: string;
    policy: string;
    policyHint: string;
    configuration: string;
    configurationHint: string;
    configured: (origin: string) => string;
    wantsHost: string;
    hindrances: Record<'file' | 'local' | 'insecure', string>;
  };
  advice: {
    title: string;
    texts: Record<
      | 'too-narrow' | 'wider-than-phone' | 'low' | 'sheet' | 'no-link' | 'no-controls' | 'no-layers' | 'auto-without-script'
      | 'auto-without-messages' | 'opaque' | 'no-title', string
    >;
  };
}
