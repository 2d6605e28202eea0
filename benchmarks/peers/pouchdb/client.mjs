// node client.mjs COUNTED DIRECT FOLDER RECORDS: PouchDB on LevelDB; a record is a document, an edit a revision of it.
import PouchDB from 'pouchdb';
import { obey, phone, records } from './obeying.mjs';

const [, , counted, direct, folder, path] = process.argv;
const QUICKEST = { batch_size: 1000, batches_limit: 4 };
const told = records(path);
const named = record => `${record.kind}:${record.id}`;
const accounts = told.filter(record => record.kind === 'account').map(named);
const centre = new PouchDB(`${direct}/crm`);
const ours = new PouchDB(`${counted}/crm`);
const held = { theirs: centre };
let made = 0;

async function download() {
  await PouchDB.replicate(ours, held.mine, QUICKEST);
}

await obey({
  async fill() {
    for (let at = 0; at < told.length; at += 1000) {
      await centre.bulkDocs(told.slice(at, at + 1000).map(record => ({ _id: named(record), ...record })));
    }
  },
  async new() {
    held.mine = new PouchDB(`${folder}/client${made++}`);
  },
  async count() {
    return { records: (await held.mine.info()).doc_count };
  },
  async sync() {
    await PouchDB.sync(held.mine, ours, QUICKEST);
  },
  async push() {
    await PouchDB.replicate(held.mine, ours, QUICKEST);
  },
  download,
  pull: download,
  async edit(whose, first, count) {
    const keys = accounts.slice(Number(first), Number(first) + Number(count));
    const found = await held[whose].allDocs({ keys, include_docs: true });
    await held[whose].bulkDocs(found.rows.map(row => ({ ...row.doc, phone: phone() })));
  },
});
