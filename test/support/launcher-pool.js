/** Several drivers with one session each, as one browser of the runner. */
export class LauncherPool {
  type = 'webdriver';
  name = '';
  #launchers;
  /** Who drives which session of the runner. */
  #drivers = new Map();

  constructor(launchers) {
    this.#launchers = launchers;
    this.concurrency = launchers.length;
  }

  /** The launcher of a session, for what only a driver can do. */
  driving(id) {
    return this.#drivers.get(id);
  }

  async initialize(config) {
    await Promise.all(this.#launchers.map((launcher) => launcher.initialize(config)));
  }

  async startSession(id, url) {
    const busy = [...this.#drivers.values()];
    const launcher = this.#launchers.find((one) => !busy.includes(one));
    this.#drivers.set(id, launcher);
    try {
      await launcher.startSession(id, url);
    } catch (error) {
      this.#drivers.delete(id);
      throw error;
    }
  }

  isActive(id) {
    return this.driving(id)?.isActive(id) ?? false;
  }

  getBrowserUrl(id) {
    return this.driving(id)?.getBrowserUrl(id);
  }

  async stopSession(id) {
    try {
      return await this.driving(id).stopSession(id);
    } finally {
      this.#drivers.delete(id);
    }
  }

  async startDebugSession(id, url) {
    await this.#launchers[0].startDebugSession(id, url);
  }

  async stop() {
    await Promise.all(this.#launchers.map((launcher) => launcher.stop()));
  }
}
