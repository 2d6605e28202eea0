// node server.mjs PORT FOLDER: a CouchDB made of PouchDB, on LevelDB.
import express from 'express';
import served from 'express-pouchdb';
import PouchDB from 'pouchdb';

const [, , port, folder] = process.argv;
const app = express();
app.use(served(PouchDB.defaults({ prefix: `${folder}/` }), { inMemoryConfig: true, logPath: `${folder}/log.txt` }));
app.listen(Number(port), '127.0.0.1');
