// Tests as WebAssembly see what the shell set, as native ones do: which part of them to run.
Module["preRun"] = [
  () => {
    Object.assign(ENV, process.env);
  },
];
