/**
 * Keeps one running core and replaces it when anything comes out of it that is no answer.
 * It must never use a core again after an exception: its memory may be left half written.
 * Read next: `client.js`, its only user.
 */

/** Eight bytes: the smallest module. Some engines let a page compile under a policy that forbids it to run. */
const SMALLEST_MODULE = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

/** Whether this page may run WebAssembly at all. Only trying tells: `WebAssembly.validate` does not. */
export const mayRunWasm = async () => {
  try {
    await WebAssembly.instantiate(new Uint8Array(SMALLEST_MODULE));
    return true;
  } catch {
    return false;
  }
};

/** Accepts a compiled module, or bytes to compile. */
export const compile = (source) =>
  source instanceof WebAssembly.Module ? source : WebAssembly.compile(source);

/** Starts a core and gives `call(name, ...args)`, which answers or throws, each time with a core that is whole. */
export const keepCore = (module, makeCore) => {
  let core = start(module, makeCore);
  return (name, ...args) => {
    try {
      core ??= start(module, makeCore);
      return core[name](...args);
    } catch (error) {
      core = undefined;
      throw error;
    }
  };
};

const start = (module, makeCore) => {
  const core = makeCore();
  core.initSync({ module });
  return core;
};
