// The worker as seen from the page: calls with a time limit; a worker that is stuck is replaced.

// Why a call gave no result. `own` is false where another call was the reason.
export class Stopped extends Error {
  constructor(message, own = true) {
    super(message);
    this.own = own;
  }
}

export class Engine extends EventTarget {
  #worker;
  #calls = new Map();
  #number = 0;

  constructor(address) {
    super();
    // A worker made from a blob lives under this page's content security policy.
    this.script = `import ${JSON.stringify(new URL(address, document.baseURI).href)};`;
    this.start();
  }

  start() {
    const url = URL.createObjectURL(new Blob([this.script], { type: "text/javascript" }));
    this.#worker = new Worker(url, { type: "module", name: "python" });
    this.#worker.addEventListener("message", ({ data }) => this.#receive(data));
    this.#worker.addEventListener("error", (event) => {
      this.#tell("failed", event.message || "the worker could not be started");
    });
  }

  // Ends what the worker does and begins with a new one; all open calls fail with `reason`.
  restart(reason, culprit) {
    this.#worker.terminate();
    for (const [id, call] of this.#calls) {
      clearTimeout(call.timer);
      call.reject(new Stopped(reason, id === culprit));
    }
    this.#calls.clear();
    this.#tell("restarted", reason);
    this.start();
  }

  call(name, args, seconds) {
    const id = ++this.#number;
    return new Promise((resolve, reject) => {
      this.#calls.set(id, { resolve, reject, seconds });
      this.#worker.postMessage({ id, name, args });
    });
  }

  #receive(data) {
    if ("progress" in data) this.#tell("progress", data.progress);
    else if ("stage" in data) this.#tell("stage", data.stage);
    else if ("failed" in data) this.#tell("failed", data.failed);
    else this.#settle(data);
  }

  #settle(data) {
    const call = this.#calls.get(data.id);
    if (!call) return;
    if (data.started) {
      call.timer = setTimeout(
        () => this.restart(`Stopped after ${call.seconds} seconds: the program did not come to an end.`, data.id),
        call.seconds * 1000,
      );
      return;
    }
    clearTimeout(call.timer);
    this.#calls.delete(data.id);
    if (data.error === undefined) call.resolve(JSON.parse(data.result));
    else {
      call.reject(new Stopped(data.error));
      if (data.fatal) this.restart("Python stopped with an error and was started anew.");
    }
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
