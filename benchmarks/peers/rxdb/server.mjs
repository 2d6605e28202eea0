// node server.mjs PORT FOLDER RECORDS: a server that holds them from the beginning.
import { startWebsocketServer } from 'rxdb/plugins/replication-websocket';
import { records } from './obeying.mjs';
import { opened } from './schema.mjs';

const [, , port, , path] = process.argv;
const database = await opened('server', path);
const told = records(path);
for (let at = 0; at < told.length; at += 1000) await database.all.bulkInsert(told.slice(at, at + 1000));
startWebsocketServer({ database, port: Number(port), host: '127.0.0.1' });
