// node client.mjs COUNTED DIRECT FOLDER RECORDS: RxDB over a WebSocket, which each exchange opens anew.
import { replicateWithWebsocketServer } from 'rxdb/plugins/replication-websocket';
import { obey, phone, records } from './obeying.mjs';
import { opened } from './schema.mjs';

const [, , counted, direct, , path] = process.argv;
const url = address => address.replace('http:', 'ws:');
const accounts = records(path).filter(record => record.kind === 'account').map(record => record.id);
const held = {};
let made = 0;

async function exchange(database, address) {
  const replication = await replicateWithWebsocketServer({
    collection: database.all, url: url(address), replicationIdentifier: 'crm', batchSize: 1000, live: false,
  });
  replication.error$.subscribe(error => console.error(String(error.message ?? error).slice(0, 200)));
  await replication.awaitInitialReplication();
  await replication.awaitInSync();
  await replication.cancel();
  await database.all.onClose.pop()?.(); // hangs up, which cancelling does not
}

const mine = () => exchange(held.mine, counted);

await obey({
  async fill() {
    held.theirs = await opened('theirs', path);
    await exchange(held.theirs, direct);
  },
  async new() {
    await held.mine?.close();
    held.mine = await opened(`client${made++}`, path);
  },
  download: mine,
  async count() {
    return { records: await held.mine.all.count().exec() };
  },
  sync: mine,
  push: mine,
  pull: mine,
  async edit(whose, first, count) {
    if (whose === 'theirs') await exchange(held.theirs, direct);
    for (const id of accounts.slice(Number(first), Number(first) + Number(count))) {
      await (await held[whose].all.findOne(id).exec()).incrementalPatch({ phone: phone() });
    }
    if (whose === 'theirs') await exchange(held.theirs, direct);
  },
});
