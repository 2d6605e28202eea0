// One collection that holds every kind; it lives in memory, at both ends.
import { createRxDatabase } from 'rxdb';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { fields, records } from './obeying.mjs';

export async function opened(name, path) {
  const properties = Object.fromEntries(fields(records(path)).map(field => [field, {}]));
  properties.id = { type: 'string', maxLength: 40 };
  const database = await createRxDatabase({ name, storage: getRxStorageMemory(), multiInstance: false });
  await database.addCollections({ all: { schema: { version: 0, primaryKey: 'id', type: 'object', properties } } });
  return database;
}
