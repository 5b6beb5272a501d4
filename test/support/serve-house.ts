/** An installed Teczka of the test's own, with a page for the workbench, and `teczka` running in it until it is ended. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export class House {
  readonly folder = mkdtempSync(join(tmpdir(), 'teczka-dom-'));
  readonly #running: ChildProcess[] = [];

  constructor() {
    for (const part of ['bin', 'build', 'samples', 'templates', 'package.json']) {
      cpSync(join(root, part), join(this.folder, part), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'), 'junction');
    mkdirSync(join(this.folder, 'dist'));
    writeFileSync(this.page, '<!doctype html><title>Teczka – warsztat</title>');
  }

  /** The workbench's page. */
  get page(): string {
    return join(this.folder, 'dist/workbench.html');
  }

  /** Runs `teczka` there. */
  teczka(...words: string[]): Running {
    const process_ = spawn(process.execPath, ['bin/teczka.js', ...words], { cwd: this.folder });
    this.#running.push(process_);
    return new Running(process_);
  }

  /** Ends what still runs. */
  demolish(): void {
    for (const each of this.#running) each.kill('SIGKILL');
    rmSync(this.folder, { recursive: true });
  }
}

export class Running {
  stdout = '';
  stderr = '';
  /** The exit status. */
  readonly ended: Promise<number | null>;
  readonly #process: ChildProcess;

  constructor(running: ChildProcess) {
    this.#process = running;
    running.stdout?.on('data', (chunk: Buffer) => (this.stdout += chunk.toString()));
    running.stderr?.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()));
    this.ended = new Promise((resolve) => running.once('close', resolve));
  }

  /** Waits until standard output holds this. @throws when the program ends before */
  async says(pattern: RegExp): Promise<string> {
    for (;;) {
      const found = pattern.exec(this.stdout)?.[0];
      if (found !== undefined) return found;
      if (this.#process.exitCode !== null) throw new Error(`It ended: ${this.stdout}${this.stderr}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Ctrl+C. */
  interrupt(): void {
    this.#process.kill('SIGINT');
  }
}
