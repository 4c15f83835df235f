// A Chromium with a profile of its own and at most one extension, driven over a pipe; and how much
// processor time it has used.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export class Browser {
  #process; #calls = new Map(); #last = 0;

  constructor(profile, extension, { rules, pin }) {
    rmSync(profile, { recursive: true, force: true });
    mkdirSync(join(profile, "Default"), { recursive: true });
    // Third-party cookies as in a Chrome nobody has changed; Debian blocks them.
    writeFileSync(join(profile, "Default/Preferences"), JSON.stringify({ profile: { cookie_controls_mode: 0 } }));
    const flags = ["--headless=new", "--no-sandbox", "--no-first-run", "--disable-component-update", "--disable-background-networking",
      "--disable-sync", "--disable-site-isolation-trials", "--disable-features=IsolateOrigins,site-per-process", `--ignore-certificate-errors-spki-list=${pin}`, `--host-resolver-rules=${rules}`, `--user-data-dir=${profile}`, "--remote-debugging-pipe"];
    const added = extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : [];
    this.#process = spawn("chromium", [...flags, ...added, "about:blank"], { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"], detached: true });
    let text = "";
    this.#process.stdio[4].setEncoding("utf8").on("data", (more) => {
      const messages = (text + more).split("\0");
      text = messages.pop();
      for (const { id, result } of messages.map((message) => JSON.parse(message))) this.#calls.get(id)?.(result);
    });
  }

  call(method, params = {}) {
    const id = (this.#last += 1);
    this.#process.stdio[3].write(`${JSON.stringify({ id, method, params })}\0`);
    return new Promise((done) => this.#calls.set(id, done));
  }

  // Milliseconds of processor time, of all its processes together.
  used() {
    let ticks = 0;
    for (const id of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
      let stat;
      try { stat = readFileSync(`/proc/${id}/stat`, "utf8"); } catch { continue; }
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      if (Number(fields[2]) === this.#process.pid) ticks += fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    }
    return ticks * 10;
  }

  async close() {
    const gone = new Promise((done) => this.#process.on("exit", done));
    process.kill(-this.#process.pid, "SIGKILL");
    await gone;
  }
}
