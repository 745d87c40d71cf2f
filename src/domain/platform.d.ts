// The few platform names the domain may use. It compiles without the DOM library, so that nothing
// else of a browser or of Node can slip into the rules.
declare class URL {
  constructor(url: string, base?: string);
  readonly hostname: string;
}
