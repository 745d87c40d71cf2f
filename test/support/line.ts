/** Between a page and the server in it. */

/** What the network does to a request before the server sees it, or after. */
export type Network = (request: Request, serve: (request: Request) => Promise<Response>) => Promise<Response>;

/** A line that can be cut: what is open breaks, and nothing comes through until it is mended. `asked` while it is cut. */
export class Line {
  asked = 0;
  #isCut = false;
  #breaks = new AbortController();

  readonly network: Network = async (request, serve) => {
    const response = this.#isCut ? null : await serve(request);
    if (response === null || this.#isCut) {
      this.asked += 1;
      return Response.error();
    }
    if (response.headers.get('content-type')?.startsWith('text/event-stream') !== true) return response;
    const body = response.body!.pipeThrough(new TransformStream(), { signal: this.#breaks.signal });
    return new Response(body, response);
  };

  cut(): void {
    this.#isCut = true;
    this.#breaks.abort();
  }

  mend(): void {
    this.#isCut = false;
    this.#breaks = new AbortController();
  }
}
