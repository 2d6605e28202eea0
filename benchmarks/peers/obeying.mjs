// A peer told what to do, one line a time, as obeying.py tells it: each answer is a line of JSON with its seconds.
import fs from 'node:fs';
import readline from 'node:readline';

export const records = path => fs.readFileSync(path, 'utf8').trimEnd().split('\n').map(line => JSON.parse(line));

// The fields that any of them has, of one kind or of all.
export const fields = told => [...new Set(told.flatMap(record => Object.keys(record)))];

export const phone = () => `+49 30 ${String(Math.floor(Math.random() * 1e7)).padStart(7, '0')}`;

const settle = () => ({}); // nothing was left for later

export async function obey(verbs) {
  console.log('{}');
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const [verb, ...said] = line.split(' ');
    const began = performance.now();
    const told = await { settle, ...verbs }[verb](...said);
    const seconds = (performance.now() - began) / 1000;
    console.log(JSON.stringify({ seconds, ...told }));
  }
  process.exit(0);
}
