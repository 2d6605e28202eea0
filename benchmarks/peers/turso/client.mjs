// node client.mjs COUNTED DIRECT FOLDER RECORDS: Turso's copy of a database; a kind is a table, what comes are pages of it.
import { connect } from '@tursodatabase/sync';
import { fields, obey, phone, records } from './obeying.mjs';

const [, , counted, direct, folder, path] = process.argv;
const AT_ONCE = 10_000; // a push of all of W aborts its client
const told = records(path);
const kinds = new Map();
for (const record of told) kinds.set(record.kind, []);
for (const record of told) kinds.get(record.kind).push(record);
const accounts = kinds.get('account').map(record => record.id);
const held = {};
let made = 0;

const opened = (name, url) => connect({ path: `${folder}/${name}.db`, url, clientName: name });

async function insert(kind, names, rows) {
  const marks = names.map(() => '?').join(', ');
  await held.theirs.exec('BEGIN');
  const statement = await held.theirs.prepare(`INSERT INTO "${kind}" VALUES (${marks})`);
  for (const row of rows) await statement.run(...names.map(name => row[name] ?? null));
  await held.theirs.exec('COMMIT');
  await held.theirs.push();
}

await obey({
  async fill() {
    held.theirs = await opened('theirs', direct);
    for (const [kind, rows] of kinds) {
      const names = fields(rows).filter(name => name !== 'kind');
      const columns = names.map(name => `"${name}"${name === 'id' ? ' TEXT PRIMARY KEY' : ''}`);
      await held.theirs.exec(`CREATE TABLE "${kind}" (${columns.join(', ')})`);
      for (let at = 0; at < rows.length; at += AT_ONCE) await insert(kind, names, rows.slice(at, at + AT_ONCE));
    }
    await held.theirs.pull();
  },
  async new() {
    await held.mine?.close();
    held.mine = undefined;
  },
  async download() {
    held.mine = await opened(`client${made++}`, counted);
    await held.mine.pull();
  },
  async count() {
    let records = 0;
    for (const kind of kinds.keys()) {
      records += (await (await held.mine.prepare(`SELECT count(*) AS n FROM "${kind}"`)).get()).n;
    }
    return { records };
  },
  async sync() {
    await held.mine.push();
    await held.mine.pull();
  },
  async push() {
    await held.mine.push();
  },
  async pull() {
    await held.mine.pull();
  },
  async edit(whose, first, count) {
    if (whose === 'theirs') await held.theirs.pull();
    await held[whose].exec('BEGIN');
    const statement = await held[whose].prepare('UPDATE account SET phone = ? WHERE id = ?');
    for (const id of accounts.slice(Number(first), Number(first) + Number(count))) await statement.run(phone(), id);
    await held[whose].exec('COMMIT');
    if (whose === 'theirs') await held.theirs.push();
  },
});
