// Runs a program compiled to WebAssembly with WASI: `node run.mjs PROGRAM.wasm [ARGUMENTS]`.
import { readFile } from "node:fs/promises";
import { WASI } from "node:wasi";

const [program, ...rest] = process.argv.slice(2);
const bytes = await readFile(program);
const start = process.hrtime.bigint();
const module = await WebAssembly.compile(bytes);
const env = { ...process.env, SAYDO_LOAD_NS: String(process.hrtime.bigint() - start) };
const wasi = new WASI({ version: "preview1", args: [program, ...rest], env, preopens: { "/": "/" } });
const instance = await WebAssembly.instantiate(module, wasi.getImportObject());
process.exitCode = wasi.start(instance);
