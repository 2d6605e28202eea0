CREATE TABLE territory (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	code TEXT NOT NULL, 
	name TEXT NOT NULL, 
	parent BLOB, 
	_rv INTEGER DEFAULT 0 NOT NULL, 
	_b INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid)
);
CREATE INDEX territory_by_code ON territory (code);
CREATE UNIQUE INDEX territory_by_id ON territory (id);
CREATE TABLE user (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	login TEXT NOT NULL, 
	name TEXT NOT NULL, 
	role TEXT DEFAULT 'rep' NOT NULL, 
	territories TEXT DEFAULT '[]' NOT NULL, 
	email TEXT, 
	manager BLOB, 
	home_lat INTEGER, 
	home_lon INTEGER, 
	active INTEGER DEFAULT 1 NOT NULL, 
	_rv INTEGER DEFAULT 0 NOT NULL, 
	_b INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid)
);
CREATE INDEX user_by_login ON user (login);
CREATE UNIQUE INDEX user_by_id ON user (id);
CREATE TABLE substitution (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	absent BLOB NOT NULL, 
	substitute BLOB NOT NULL, 
	first_day TEXT NOT NULL, 
	last_day TEXT NOT NULL, 
	days_before INTEGER DEFAULT 1 NOT NULL, 
	days_after INTEGER DEFAULT 1 NOT NULL, 
	reason TEXT, 
	_rv INTEGER DEFAULT 0 NOT NULL, 
	_b INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid)
);
CREATE UNIQUE INDEX substitution_by_id ON substitution (id);
CREATE TABLE device (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	user BLOB NOT NULL, 
	code TEXT NOT NULL, 
	name TEXT NOT NULL, 
	status TEXT DEFAULT 'enrolled' NOT NULL, 
	enrolled_at TEXT, 
	_rv INTEGER DEFAULT 0 NOT NULL, 
	_b INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid)
);
CREATE UNIQUE INDEX device_by_id ON device (id);
CREATE INDEX device_by_code ON device (code);
CREATE TABLE product (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	code TEXT NOT NULL, 
	name TEXT NOT NULL, 
	category TEXT, 
	brand TEXT, 
	uom TEXT, 
	list_price INTEGER, 
	currency TEXT, 
	cost INTEGER, 
	min_price INTEGER, 
	barcode TEXT, 
	discontinued_on TEXT, 
	description TEXT, 
	_rv INTEGER DEFAULT 0 NOT NULL, 
	_b INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid)
);
CREATE INDEX product_by_code ON product (code);
CREATE UNIQUE INDEX product_by_id ON product (id);
CREATE TABLE price_list (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	code TEXT NOT NULL, 
	name TEXT, 
	currency TEXT, 
	valid_from TEXT, 
	valid_to TEXT, 
	_rv INTEGER DEFAULT 0 NOT NULL, 
	_b INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid)
);
CREATE INDEX price_list_by_code ON price_list (code);
CREATE UNIQUE INDEX price_list_by_id ON price_list (id);
CREATE TABLE promotion (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	code TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	name TEXT, 
	product BLOB, 
	category TEXT, 
	min_qty INTEGER DEFAULT 1000 NOT NULL, 
	percent INTEGER, 
	valid_from TEXT, 
	valid_to TEXT, 
	_rv INTEGER DEFAULT 0 NOT NULL, 
	_b INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid)
);
CREATE UNIQUE INDEX promotion_by_id ON promotion (id);
CREATE INDEX promotion_by_code ON promotion (code);
CREATE TABLE warehouse (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	code TEXT NOT NULL, 
	name TEXT, 
	lat INTEGER, 
	lon INTEGER, 
	_rv INTEGER DEFAULT 0 NOT NULL, 
	_b INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid)
);
CREATE UNIQUE INDEX warehouse_by_id ON warehouse (id);
CREATE INDEX warehouse_by_code ON warehouse (code);
CREATE TABLE literature (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	user BLOB NOT NULL, 
	name TEXT NOT NULL, 
	media_type TEXT NOT NULL, 
	size INTEGER NOT NULL, 
	sha256 TEXT NOT NULL, 
	added_at TEXT NOT NULL, 
	at_office INTEGER DEFAULT 0 NOT NULL, 
	_rv INTEGER DEFAULT 0 NOT NULL, 
	_b INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid)
);
CREATE UNIQUE INDEX literature_by_id ON literature (id);
CREATE TABLE account (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	number TEXT NOT NULL, 
	name TEXT NOT NULL, 
	territory BLOB, 
	legal_name TEXT, 
	tax_id TEXT, 
	type TEXT DEFAULT 'customer' NOT NULL, 
	phone TEXT, 
	email TEXT, 
	website TEXT, 
	street TEXT, 
	city TEXT, 
	state TEXT, 
	postcode TEXT, 
	country TEXT, 
	lat INTEGER, 
	lon INTEGER, 
	segment TEXT, 
	price_list BLOB, 
	payment_terms TEXT, 
	credit_limit INTEGER, 
	currency TEXT, 
	credit_hold INTEGER DEFAULT 0 NOT NULL, 
	owner BLOB, 
	notes TEXT, 
	lifecycle TEXT DEFAULT 'active' NOT NULL, 
	rank TEXT, 
	visit_every_days INTEGER, 
	last_visit_on TEXT, 
	tags TEXT DEFAULT '[]' NOT NULL, 
	custom TEXT, 
	_rv INTEGER DEFAULT 0 NOT NULL, 
	_b INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid)
);
CREATE INDEX account_by_number ON account (number);
CREATE INDEX account_by_territory ON account (territory);
CREATE UNIQUE INDEX account_by_id ON account (id);
CREATE TABLE target (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	user BLOB NOT NULL, 
	period TEXT NOT NULL, 
	measure TEXT NOT NULL, 
	value INTEGER NOT NULL, 
	_rv INTEGER DEFAULT 0 NOT NULL, 
	_b INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid)
);
CREATE UNIQUE INDEX target_by_id ON target (id);
CREATE TABLE product_unit (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	product BLOB NOT NULL, 
	uom TEXT NOT NULL, 
	factor INTEGER NOT NULL, 
	barcode TEXT, 
	_rv INTEGER DEFAULT 0 NOT NULL, 
	_b INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid), 
	FOREIGN KEY(product) REFERENCES product (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX product_unit_by_id ON product_unit (id);
CREATE INDEX product_unit_by_product ON product_unit (product);
CREATE TABLE price_item (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	price_list BLOB NOT NULL, 
	product BLOB NOT NULL, 
	price INTEGER NOT NULL, 
	min_qty INTEGER DEFAULT 1000 NOT NULL, 
	uom TEXT, 
	valid_from TEXT, 
	valid_to TEXT, 
	_rv INTEGER DEFAULT 0 NOT NULL, 
	_b INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid), 
	FOREIGN KEY(price_list) REFERENCES price_list (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX price_item_by_price_list ON price_item (price_list);
CREATE UNIQUE INDEX price_item_by_id ON price_item (id);
CREATE TABLE stock_level (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	warehouse BLOB NOT NULL, 
	product BLOB NOT NULL, 
	on_hand INTEGER NOT NULL, 
	reserved INTEGER DEFAULT 0 NOT NULL, 
	as_of TEXT, 
	counted_at TEXT, 
	_rv INTEGER DEFAULT 0 NOT NULL, 
	_b INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid), 
	FOREIGN KEY(warehouse) REFERENCES warehouse (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX stock_level_by_id ON stock_level (id);
CREATE INDEX stock_level_by_warehouse ON stock_level (warehouse);
CREATE TABLE address (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	account BLOB NOT NULL, 
	kind TEXT DEFAULT 'delivery' NOT NULL, 
	street TEXT, 
	city TEXT, 
	state TEXT, 
	postcode TEXT, 
	country TEXT, 
	lat INTEGER, 
	lon INTEGER, 
	label TEXT, 
	_rv INTEGER DEFAULT 0 NOT NULL, 
	_b INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid), 
	FOREIGN KEY(account) REFERENCES account (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX address_by_id ON address (id);
CREATE INDEX address_by_account ON address (account);
CREATE TABLE channel (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	account BLOB NOT NULL, 
	kind TEXT NOT NULL, 
	value TEXT NOT NULL, 
	label TEXT, 
	bounced INTEGER DEFAULT 0 NOT NULL, 
	_rv INTEGER DEFAULT 0 NOT NULL, 
	_b INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid), 
	FOREIGN KEY(account) REFERENCES account (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX channel_by_id ON channel (id);
CREATE INDEX channel_by_account ON channel (account);
CREATE TABLE contact (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	account BLOB NOT NULL, 
	family_name TEXT NOT NULL, 
	given_name TEXT, 
	title TEXT, 
	role TEXT, 
	phone TEXT, 
	mobile TEXT, 
	email TEXT, 
	notes TEXT, 
	may_mail INTEGER DEFAULT 1 NOT NULL, 
	_rv INTEGER DEFAULT 0 NOT NULL, 
	_b INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid), 
	FOREIGN KEY(account) REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX contact_by_id ON contact (id);
CREATE INDEX contact_by_account ON contact (account);
CREATE TABLE activity (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	type TEXT NOT NULL, 
	user BLOB NOT NULL, 
	starts_at TEXT NOT NULL, 
	account BLOB, 
	contact BLOB, 
	ends_at TEXT, 
	subject TEXT, 
	outcome TEXT, 
	notes TEXT, 
	status TEXT DEFAULT 'planned' NOT NULL, 
	rule TEXT, 
	skips TEXT DEFAULT '[]' NOT NULL, 
	series BLOB, 
	stands_for TEXT, 
	_rv INTEGER DEFAULT 0 NOT NULL, 
	_b INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid), 
	FOREIGN KEY(account) REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX activity_by_id ON activity (id);
CREATE INDEX activity_by_account ON activity (account);
CREATE TABLE visit (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	account BLOB NOT NULL, 
	user BLOB NOT NULL, 
	day TEXT NOT NULL, 
	starts_at TEXT, 
	ends_at TEXT, 
	status TEXT DEFAULT 'planned' NOT NULL, 
	purpose TEXT, 
	checked_in_at TEXT, 
	checked_in_lat INTEGER, 
	checked_in_lon INTEGER, 
	checked_out_at TEXT, 
	outcome TEXT, 
	met TEXT DEFAULT '[]' NOT NULL, 
	notes TEXT, 
	next_step TEXT, 
	next_visit_on TEXT, 
	ad_hoc INTEGER DEFAULT 0 NOT NULL, 
	missed_reason TEXT, 
	rule TEXT, 
	skips TEXT DEFAULT '[]' NOT NULL, 
	series BLOB, 
	stands_for TEXT, 
	_rv INTEGER DEFAULT 0 NOT NULL, 
	_b INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid), 
	FOREIGN KEY(account) REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX visit_by_id ON visit (id);
CREATE INDEX visit_by_account ON visit (account);
CREATE TABLE "order" (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	number TEXT NOT NULL, 
	account BLOB NOT NULL, 
	ordered_on TEXT NOT NULL, 
	user BLOB, 
	currency TEXT DEFAULT 'EUR' NOT NULL, 
	status TEXT DEFAULT 'draft' NOT NULL, 
	wanted_on TEXT, 
	shipped_on TEXT, 
	total INTEGER, 
	price_list BLOB, 
	reference TEXT, 
	notes TEXT, 
	placed_at TEXT, 
	office_number TEXT, 
	reason TEXT, 
	_rv INTEGER DEFAULT 0 NOT NULL, 
	_b INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid), 
	FOREIGN KEY(account) REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX order_by_account ON "order" (account);
CREATE UNIQUE INDEX order_by_id ON "order" (id);
CREATE INDEX order_by_number ON "order" (number);
CREATE TABLE attachment (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	account BLOB NOT NULL, 
	user BLOB NOT NULL, 
	kind TEXT NOT NULL, 
	name TEXT NOT NULL, 
	media_type TEXT NOT NULL, 
	size INTEGER NOT NULL, 
	sha256 TEXT NOT NULL, 
	added_at TEXT NOT NULL, 
	visit BLOB, 
	"order" BLOB, 
	at_office INTEGER DEFAULT 0 NOT NULL, 
	_rv INTEGER DEFAULT 0 NOT NULL, 
	_b INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid), 
	FOREIGN KEY(account) REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX attachment_by_account ON attachment (account);
CREATE UNIQUE INDEX attachment_by_id ON attachment (id);
CREATE TABLE "conflict" (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	user BLOB, 
	kind TEXT NOT NULL, 
	"row" TEXT NOT NULL, 
	"group" TEXT NOT NULL, 
	base TEXT NOT NULL, 
	kept TEXT NOT NULL, 
	put_aside TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	made_at TEXT NOT NULL, 
	account BLOB, 
	kept_by BLOB, 
	kept_at TEXT, 
	status TEXT DEFAULT 'open' NOT NULL, 
	resolved_by BLOB, 
	resolved_at TEXT, 
	resolution TEXT, 
	_rv INTEGER DEFAULT 0 NOT NULL, 
	_b INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid), 
	FOREIGN KEY(account) REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX conflict_by_account ON "conflict" (account);
CREATE UNIQUE INDEX conflict_by_id ON "conflict" (id);
CREATE TABLE order_line (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	"order" BLOB NOT NULL, 
	product BLOB NOT NULL, 
	qty INTEGER NOT NULL, 
	price INTEGER NOT NULL, 
	discount INTEGER DEFAULT 0 NOT NULL, 
	uom TEXT, 
	position INTEGER DEFAULT 0 NOT NULL, 
	trace TEXT, 
	_rv INTEGER DEFAULT 0 NOT NULL, 
	_b INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid), 
	FOREIGN KEY("order") REFERENCES "order" (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX order_line_by_order ON order_line ("order");
CREATE UNIQUE INDEX order_line_by_id ON order_line (id);
CREATE TABLE sync_ctl (
	one INTEGER NOT NULL, 
	applying INTEGER DEFAULT 0 NOT NULL, 
	cur_tx INTEGER DEFAULT 0 NOT NULL, 
	hlc INTEGER DEFAULT 0 NOT NULL, 
	session INTEGER DEFAULT 0 NOT NULL, 
	incarnation INTEGER DEFAULT 1 NOT NULL, 
	begun_after INTEGER DEFAULT 0 NOT NULL, 
	branch INTEGER DEFAULT 0 NOT NULL, 
	device BLOB, 
	device_code TEXT, 
	user BLOB, 
	login TEXT, 
	epoch BLOB, 
	company TEXT, 
	server TEXT, 
	"key" BLOB, 
	last_pull_ms INTEGER, 
	shown_ms INTEGER, 
	packets BLOB, 
	rescue TEXT, 
	rescued BLOB, 
	link_room INTEGER DEFAULT 0 NOT NULL, 
	link_rate INTEGER DEFAULT 0 NOT NULL, 
	rows_left INTEGER DEFAULT 0 NOT NULL, 
	centre_schema INTEGER DEFAULT 0 NOT NULL, 
	lease_days INTEGER DEFAULT 0 NOT NULL, 
	lease_spent INTEGER DEFAULT 0 NOT NULL, 
	lease_seen INTEGER DEFAULT 0 NOT NULL, 
	lease_heard INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (one)
);
CREATE TABLE sync_pause (
	tbl INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	since_ms INTEGER NOT NULL, 
	PRIMARY KEY (tbl, id)
);
CREATE TABLE sync_op (
	n INTEGER NOT NULL, 
	tx INTEGER NOT NULL, 
	tbl INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	kind INTEGER NOT NULL, 
	base INTEGER NOT NULL, 
	new TEXT, 
	old TEXT, 
	sealed INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (n)
);
CREATE INDEX sync_op_by_tx ON sync_op (tx);
CREATE INDEX sync_op_by_row ON sync_op (tbl, id);
CREATE INDEX sync_op_unsealed ON sync_op (n) WHERE sealed = 0;
CREATE TABLE sync_tx (
	tx INTEGER NOT NULL, 
	txid BLOB NOT NULL, 
	incarnation INTEGER NOT NULL, 
	lane INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	body BLOB NOT NULL, 
	at_ms INTEGER NOT NULL, 
	state INTEGER DEFAULT 0 NOT NULL, 
	code INTEGER, 
	reason TEXT, 
	answered_ms INTEGER, 
	covered INTEGER DEFAULT 0 NOT NULL, 
	asked INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (tx), 
	UNIQUE (txid)
);
CREATE UNIQUE INDEX sync_tx_by_number ON sync_tx (incarnation, lane, number);
CREATE INDEX sync_tx_waiting ON sync_tx (lane, number) WHERE state = 0;
CREATE INDEX sync_tx_uncovered ON sync_tx (tx) WHERE covered = 0;
CREATE TABLE sync_bucket (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	cursor INTEGER DEFAULT 0 NOT NULL, 
	staged INTEGER DEFAULT 0 NOT NULL, 
	sum INTEGER DEFAULT 0 NOT NULL, 
	n INTEGER DEFAULT 0 NOT NULL, 
	suspect INTEGER DEFAULT 0 NOT NULL, 
	anew_on INTEGER DEFAULT 0 NOT NULL, 
	leaving INTEGER DEFAULT 0 NOT NULL, 
	part_until INTEGER DEFAULT 0 NOT NULL, 
	part_kind INTEGER DEFAULT 0 NOT NULL, 
	part_seq INTEGER DEFAULT 0 NOT NULL, 
	schema INTEGER DEFAULT 0 NOT NULL, 
	gap_kind INTEGER DEFAULT 0 NOT NULL, 
	gap_seq INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE sync_coming (
	tbl INTEGER NOT NULL, 
	expected INTEGER NOT NULL, 
	came INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (tbl)
);
CREATE TABLE sync_stage (
	n INTEGER NOT NULL, 
	frames BLOB NOT NULL, 
	PRIMARY KEY (n)
);
CREATE TABLE sync_log (
	n INTEGER NOT NULL, 
	at_ms INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	pushed INTEGER NOT NULL, 
	pulled INTEGER NOT NULL, 
	conflicts INTEGER NOT NULL, 
	refused INTEGER NOT NULL, 
	bytes_up INTEGER NOT NULL, 
	bytes_down INTEGER NOT NULL, 
	ms INTEGER NOT NULL, 
	PRIMARY KEY (n)
);
CREATE TABLE sync_received (
	n INTEGER NOT NULL, 
	at_ms INTEGER NOT NULL, 
	tbl INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	PRIMARY KEY (n)
);
CREATE UNIQUE INDEX sync_received_by_row ON sync_received (tbl, id);
CREATE TABLE series (
	name TEXT NOT NULL, 
	last INTEGER NOT NULL, 
	PRIMARY KEY (name)
);
CREATE TABLE sync_file (
	n INTEGER NOT NULL, 
	sha TEXT, 
	size INTEGER DEFAULT 0 NOT NULL, 
	came INTEGER DEFAULT 0 NOT NULL, 
	whole INTEGER DEFAULT 0 NOT NULL, 
	used_ms INTEGER NOT NULL, 
	PRIMARY KEY (n), 
	UNIQUE (sha)
);
CREATE TABLE sync_file_piece (
	file INTEGER NOT NULL, 
	at INTEGER NOT NULL, 
	bytes BLOB NOT NULL, 
	PRIMARY KEY (file, at)
);
CREATE TABLE sync_file_out (
	tbl INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	sha TEXT NOT NULL, 
	rank INTEGER NOT NULL, 
	there INTEGER DEFAULT 0 NOT NULL, 
	refused TEXT, 
	PRIMARY KEY (tbl, id)
);
CREATE INDEX sync_file_out_by_sha ON sync_file_out (sha);
CREATE TABLE sync_file_wanted (
	sha TEXT NOT NULL, 
	at_ms INTEGER NOT NULL, 
	PRIMARY KEY (sha)
);
CREATE TABLE "shadow_territory" (id BLOB PRIMARY KEY, _rv INTEGER NOT NULL, _b INTEGER NOT NULL, "code" TEXT, "name" TEXT, "parent" BLOB) WITHOUT ROWID;
CREATE TRIGGER "territory_insert" AFTER INSERT ON "territory" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 14, new.id, 0, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 14 AND id = new.id), 0), json_object('2', new."code", '3', new."name", '4', nullif(hex(new."parent"), '')), NULL); END;
CREATE TRIGGER "territory_update" AFTER UPDATE ON "territory" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new."id" IS NOT old."id" OR new."code" IS NOT old."code" OR new."name" IS NOT old."name" OR new."parent" IS NOT old."parent") BEGIN INSERT INTO "shadow_territory" (id, _rv, _b, "code", "name", "parent") SELECT old.id, old._rv, old._b, old."code", old."name", old."parent" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_territory" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 14, new.id, 1, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 14 AND id = new.id), old._rv), json_object('2', new."code", '3', new."name", '4', nullif(hex(new."parent"), '')), json_object('2', old."code", '3', old."name", '4', nullif(hex(old."parent"), ''))); END;
CREATE TRIGGER "territory_delete" AFTER DELETE ON "territory" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO "shadow_territory" (id, _rv, _b, "code", "name", "parent") SELECT old.id, old._rv, old._b, old."code", old."name", old."parent" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_territory" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 14, old.id, 2, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 14 AND id = old.id), old._rv), NULL, json_object('2', old."code", '3', old."name", '4', nullif(hex(old."parent"), ''))); END;
CREATE TRIGGER "territory_guard" BEFORE UPDATE OF _rv, _b ON "territory" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "territory_guard_new" BEFORE INSERT ON "territory" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new._rv NOT IN (0, coalesce((SELECT _rv FROM "territory" WHERE id = new.id), 0)) OR new._b NOT IN (0, coalesce((SELECT _b FROM "territory" WHERE id = new.id), 0))) BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "territory_guard_id" BEFORE UPDATE OF id, rid ON "territory" WHEN new.id IS NOT old.id OR new.rid IS NOT old.rid BEGIN SELECT RAISE(ABORT, 'a row keeps its id'); END;
CREATE TABLE "shadow_user" (id BLOB PRIMARY KEY, _rv INTEGER NOT NULL, _b INTEGER NOT NULL, "login" TEXT, "name" TEXT, "role" TEXT, "territories" TEXT, "email" TEXT, "manager" BLOB, "home_lat" INTEGER, "home_lon" INTEGER, "active" INTEGER) WITHOUT ROWID;
CREATE TRIGGER "user_insert" AFTER INSERT ON "user" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 15, new.id, 0, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 15 AND id = new.id), 0), json_object('2', new."login", '3', new."name", '4', new."role", '5', new."territories", '6', new."email", '7', nullif(hex(new."manager"), ''), '8', new."home_lat", '9', new."home_lon", '10', new."active"), NULL); END;
CREATE TRIGGER "user_update" AFTER UPDATE ON "user" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new."id" IS NOT old."id" OR new."login" IS NOT old."login" OR new."name" IS NOT old."name" OR new."role" IS NOT old."role" OR new."territories" IS NOT old."territories" OR new."email" IS NOT old."email" OR new."manager" IS NOT old."manager" OR new."home_lat" IS NOT old."home_lat" OR new."home_lon" IS NOT old."home_lon" OR new."active" IS NOT old."active") BEGIN INSERT INTO "shadow_user" (id, _rv, _b, "login", "name", "role", "territories", "email", "manager", "home_lat", "home_lon", "active") SELECT old.id, old._rv, old._b, old."login", old."name", old."role", old."territories", old."email", old."manager", old."home_lat", old."home_lon", old."active" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_user" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 15, new.id, 1, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 15 AND id = new.id), old._rv), json_object('2', new."login", '3', new."name", '4', new."role", '5', new."territories", '6', new."email", '7', nullif(hex(new."manager"), ''), '8', new."home_lat", '9', new."home_lon", '10', new."active"), json_object('2', old."login", '3', old."name", '4', old."role", '5', old."territories", '6', old."email", '7', nullif(hex(old."manager"), ''), '8', old."home_lat", '9', old."home_lon", '10', old."active")); END;
CREATE TRIGGER "user_delete" AFTER DELETE ON "user" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO "shadow_user" (id, _rv, _b, "login", "name", "role", "territories", "email", "manager", "home_lat", "home_lon", "active") SELECT old.id, old._rv, old._b, old."login", old."name", old."role", old."territories", old."email", old."manager", old."home_lat", old."home_lon", old."active" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_user" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 15, old.id, 2, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 15 AND id = old.id), old._rv), NULL, json_object('2', old."login", '3', old."name", '4', old."role", '5', old."territories", '6', old."email", '7', nullif(hex(old."manager"), ''), '8', old."home_lat", '9', old."home_lon", '10', old."active")); END;
CREATE TRIGGER "user_guard" BEFORE UPDATE OF _rv, _b ON "user" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "user_guard_new" BEFORE INSERT ON "user" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new._rv NOT IN (0, coalesce((SELECT _rv FROM "user" WHERE id = new.id), 0)) OR new._b NOT IN (0, coalesce((SELECT _b FROM "user" WHERE id = new.id), 0))) BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "user_guard_id" BEFORE UPDATE OF id, rid ON "user" WHEN new.id IS NOT old.id OR new.rid IS NOT old.rid BEGIN SELECT RAISE(ABORT, 'a row keeps its id'); END;
CREATE TABLE "shadow_substitution" (id BLOB PRIMARY KEY, _rv INTEGER NOT NULL, _b INTEGER NOT NULL, "absent" BLOB, "substitute" BLOB, "first_day" TEXT, "last_day" TEXT, "days_before" INTEGER, "days_after" INTEGER, "reason" TEXT) WITHOUT ROWID;
CREATE TRIGGER "substitution_insert" AFTER INSERT ON "substitution" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 21, new.id, 0, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 21 AND id = new.id), 0), json_object('2', nullif(hex(new."absent"), ''), '3', nullif(hex(new."substitute"), ''), '4', new."first_day", '5', new."last_day", '6', new."days_before", '7', new."days_after", '8', new."reason"), NULL); END;
CREATE TRIGGER "substitution_update" AFTER UPDATE ON "substitution" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new."id" IS NOT old."id" OR new."absent" IS NOT old."absent" OR new."substitute" IS NOT old."substitute" OR new."first_day" IS NOT old."first_day" OR new."last_day" IS NOT old."last_day" OR new."days_before" IS NOT old."days_before" OR new."days_after" IS NOT old."days_after" OR new."reason" IS NOT old."reason") BEGIN INSERT INTO "shadow_substitution" (id, _rv, _b, "absent", "substitute", "first_day", "last_day", "days_before", "days_after", "reason") SELECT old.id, old._rv, old._b, old."absent", old."substitute", old."first_day", old."last_day", old."days_before", old."days_after", old."reason" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_substitution" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 21, new.id, 1, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 21 AND id = new.id), old._rv), json_object('2', nullif(hex(new."absent"), ''), '3', nullif(hex(new."substitute"), ''), '4', new."first_day", '5', new."last_day", '6', new."days_before", '7', new."days_after", '8', new."reason"), json_object('2', nullif(hex(old."absent"), ''), '3', nullif(hex(old."substitute"), ''), '4', old."first_day", '5', old."last_day", '6', old."days_before", '7', old."days_after", '8', old."reason")); END;
CREATE TRIGGER "substitution_delete" AFTER DELETE ON "substitution" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO "shadow_substitution" (id, _rv, _b, "absent", "substitute", "first_day", "last_day", "days_before", "days_after", "reason") SELECT old.id, old._rv, old._b, old."absent", old."substitute", old."first_day", old."last_day", old."days_before", old."days_after", old."reason" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_substitution" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 21, old.id, 2, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 21 AND id = old.id), old._rv), NULL, json_object('2', nullif(hex(old."absent"), ''), '3', nullif(hex(old."substitute"), ''), '4', old."first_day", '5', old."last_day", '6', old."days_before", '7', old."days_after", '8', old."reason")); END;
CREATE TRIGGER "substitution_guard" BEFORE UPDATE OF _rv, _b ON "substitution" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "substitution_guard_new" BEFORE INSERT ON "substitution" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new._rv NOT IN (0, coalesce((SELECT _rv FROM "substitution" WHERE id = new.id), 0)) OR new._b NOT IN (0, coalesce((SELECT _b FROM "substitution" WHERE id = new.id), 0))) BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "substitution_guard_id" BEFORE UPDATE OF id, rid ON "substitution" WHEN new.id IS NOT old.id OR new.rid IS NOT old.rid BEGIN SELECT RAISE(ABORT, 'a row keeps its id'); END;
CREATE TABLE "shadow_device" (id BLOB PRIMARY KEY, _rv INTEGER NOT NULL, _b INTEGER NOT NULL, "user" BLOB, "code" TEXT, "name" TEXT, "status" TEXT, "enrolled_at" TEXT) WITHOUT ROWID;
CREATE TRIGGER "device_insert" AFTER INSERT ON "device" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 16, new.id, 0, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 16 AND id = new.id), 0), json_object('2', nullif(hex(new."user"), ''), '3', new."code", '4', new."name", '5', new."status", '6', new."enrolled_at"), NULL); END;
CREATE TRIGGER "device_update" AFTER UPDATE ON "device" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new."id" IS NOT old."id" OR new."user" IS NOT old."user" OR new."code" IS NOT old."code" OR new."name" IS NOT old."name" OR new."status" IS NOT old."status" OR new."enrolled_at" IS NOT old."enrolled_at") BEGIN INSERT INTO "shadow_device" (id, _rv, _b, "user", "code", "name", "status", "enrolled_at") SELECT old.id, old._rv, old._b, old."user", old."code", old."name", old."status", old."enrolled_at" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_device" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 16, new.id, 1, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 16 AND id = new.id), old._rv), json_object('2', nullif(hex(new."user"), ''), '3', new."code", '4', new."name", '5', new."status", '6', new."enrolled_at"), json_object('2', nullif(hex(old."user"), ''), '3', old."code", '4', old."name", '5', old."status", '6', old."enrolled_at")); END;
CREATE TRIGGER "device_delete" AFTER DELETE ON "device" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO "shadow_device" (id, _rv, _b, "user", "code", "name", "status", "enrolled_at") SELECT old.id, old._rv, old._b, old."user", old."code", old."name", old."status", old."enrolled_at" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_device" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 16, old.id, 2, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 16 AND id = old.id), old._rv), NULL, json_object('2', nullif(hex(old."user"), ''), '3', old."code", '4', old."name", '5', old."status", '6', old."enrolled_at")); END;
CREATE TRIGGER "device_guard" BEFORE UPDATE OF _rv, _b ON "device" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "device_guard_new" BEFORE INSERT ON "device" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new._rv NOT IN (0, coalesce((SELECT _rv FROM "device" WHERE id = new.id), 0)) OR new._b NOT IN (0, coalesce((SELECT _b FROM "device" WHERE id = new.id), 0))) BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "device_guard_id" BEFORE UPDATE OF id, rid ON "device" WHEN new.id IS NOT old.id OR new.rid IS NOT old.rid BEGIN SELECT RAISE(ABORT, 'a row keeps its id'); END;
CREATE TABLE "shadow_product" (id BLOB PRIMARY KEY, _rv INTEGER NOT NULL, _b INTEGER NOT NULL, "code" TEXT, "name" TEXT, "category" TEXT, "brand" TEXT, "uom" TEXT, "list_price" INTEGER, "currency" TEXT, "cost" INTEGER, "min_price" INTEGER, "barcode" TEXT, "discontinued_on" TEXT, "description" TEXT) WITHOUT ROWID;
CREATE TRIGGER "product_insert" AFTER INSERT ON "product" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 7, new.id, 0, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 7 AND id = new.id), 0), json_object('2', new."code", '3', new."name", '4', new."category", '5', new."brand", '6', new."uom", '7', new."list_price", '8', new."currency", '9', new."cost", '10', new."min_price", '11', new."barcode", '12', new."discontinued_on", '13', new."description"), NULL); END;
CREATE TRIGGER "product_update" AFTER UPDATE ON "product" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new."id" IS NOT old."id" OR new."code" IS NOT old."code" OR new."name" IS NOT old."name" OR new."category" IS NOT old."category" OR new."brand" IS NOT old."brand" OR new."uom" IS NOT old."uom" OR new."list_price" IS NOT old."list_price" OR new."currency" IS NOT old."currency" OR new."cost" IS NOT old."cost" OR new."min_price" IS NOT old."min_price" OR new."barcode" IS NOT old."barcode" OR new."discontinued_on" IS NOT old."discontinued_on" OR new."description" IS NOT old."description") BEGIN INSERT INTO "shadow_product" (id, _rv, _b, "code", "name", "category", "brand", "uom", "list_price", "currency", "cost", "min_price", "barcode", "discontinued_on", "description") SELECT old.id, old._rv, old._b, old."code", old."name", old."category", old."brand", old."uom", old."list_price", old."currency", old."cost", old."min_price", old."barcode", old."discontinued_on", old."description" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_product" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 7, new.id, 1, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 7 AND id = new.id), old._rv), json_object('2', new."code", '3', new."name", '4', new."category", '5', new."brand", '6', new."uom", '7', new."list_price", '8', new."currency", '9', new."cost", '10', new."min_price", '11', new."barcode", '12', new."discontinued_on", '13', new."description"), json_object('2', old."code", '3', old."name", '4', old."category", '5', old."brand", '6', old."uom", '7', old."list_price", '8', old."currency", '9', old."cost", '10', old."min_price", '11', old."barcode", '12', old."discontinued_on", '13', old."description")); END;
CREATE TRIGGER "product_delete" AFTER DELETE ON "product" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO "shadow_product" (id, _rv, _b, "code", "name", "category", "brand", "uom", "list_price", "currency", "cost", "min_price", "barcode", "discontinued_on", "description") SELECT old.id, old._rv, old._b, old."code", old."name", old."category", old."brand", old."uom", old."list_price", old."currency", old."cost", old."min_price", old."barcode", old."discontinued_on", old."description" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_product" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 7, old.id, 2, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 7 AND id = old.id), old._rv), NULL, json_object('2', old."code", '3', old."name", '4', old."category", '5', old."brand", '6', old."uom", '7', old."list_price", '8', old."currency", '9', old."cost", '10', old."min_price", '11', old."barcode", '12', old."discontinued_on", '13', old."description")); END;
CREATE TRIGGER "product_guard" BEFORE UPDATE OF _rv, _b ON "product" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "product_guard_new" BEFORE INSERT ON "product" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new._rv NOT IN (0, coalesce((SELECT _rv FROM "product" WHERE id = new.id), 0)) OR new._b NOT IN (0, coalesce((SELECT _b FROM "product" WHERE id = new.id), 0))) BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "product_guard_id" BEFORE UPDATE OF id, rid ON "product" WHEN new.id IS NOT old.id OR new.rid IS NOT old.rid BEGIN SELECT RAISE(ABORT, 'a row keeps its id'); END;
CREATE TABLE "shadow_product_unit" (id BLOB PRIMARY KEY, _rv INTEGER NOT NULL, _b INTEGER NOT NULL, "product" BLOB, "uom" TEXT, "factor" INTEGER, "barcode" TEXT) WITHOUT ROWID;
CREATE TRIGGER "product_unit_insert" AFTER INSERT ON "product_unit" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 8, new.id, 0, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 8 AND id = new.id), 0), json_object('2', nullif(hex(new."product"), ''), '3', new."uom", '4', new."factor", '5', new."barcode"), NULL); END;
CREATE TRIGGER "product_unit_update" AFTER UPDATE ON "product_unit" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new."id" IS NOT old."id" OR new."product" IS NOT old."product" OR new."uom" IS NOT old."uom" OR new."factor" IS NOT old."factor" OR new."barcode" IS NOT old."barcode") BEGIN INSERT INTO "shadow_product_unit" (id, _rv, _b, "product", "uom", "factor", "barcode") SELECT old.id, old._rv, old._b, old."product", old."uom", old."factor", old."barcode" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_product_unit" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 8, new.id, 1, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 8 AND id = new.id), old._rv), json_object('2', nullif(hex(new."product"), ''), '3', new."uom", '4', new."factor", '5', new."barcode"), json_object('2', nullif(hex(old."product"), ''), '3', old."uom", '4', old."factor", '5', old."barcode")); END;
CREATE TRIGGER "product_unit_delete" AFTER DELETE ON "product_unit" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO "shadow_product_unit" (id, _rv, _b, "product", "uom", "factor", "barcode") SELECT old.id, old._rv, old._b, old."product", old."uom", old."factor", old."barcode" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_product_unit" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 8, old.id, 2, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 8 AND id = old.id), old._rv), NULL, json_object('2', nullif(hex(old."product"), ''), '3', old."uom", '4', old."factor", '5', old."barcode")); END;
CREATE TRIGGER "product_unit_guard" BEFORE UPDATE OF _rv, _b ON "product_unit" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "product_unit_guard_new" BEFORE INSERT ON "product_unit" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new._rv NOT IN (0, coalesce((SELECT _rv FROM "product_unit" WHERE id = new.id), 0)) OR new._b NOT IN (0, coalesce((SELECT _b FROM "product_unit" WHERE id = new.id), 0))) BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "product_unit_guard_id" BEFORE UPDATE OF id, rid ON "product_unit" WHEN new.id IS NOT old.id OR new.rid IS NOT old.rid BEGIN SELECT RAISE(ABORT, 'a row keeps its id'); END;
CREATE TABLE "shadow_price_list" (id BLOB PRIMARY KEY, _rv INTEGER NOT NULL, _b INTEGER NOT NULL, "code" TEXT, "name" TEXT, "currency" TEXT, "valid_from" TEXT, "valid_to" TEXT) WITHOUT ROWID;
CREATE TRIGGER "price_list_insert" AFTER INSERT ON "price_list" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 9, new.id, 0, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 9 AND id = new.id), 0), json_object('2', new."code", '3', new."name", '4', new."currency", '5', new."valid_from", '6', new."valid_to"), NULL); END;
CREATE TRIGGER "price_list_update" AFTER UPDATE ON "price_list" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new."id" IS NOT old."id" OR new."code" IS NOT old."code" OR new."name" IS NOT old."name" OR new."currency" IS NOT old."currency" OR new."valid_from" IS NOT old."valid_from" OR new."valid_to" IS NOT old."valid_to") BEGIN INSERT INTO "shadow_price_list" (id, _rv, _b, "code", "name", "currency", "valid_from", "valid_to") SELECT old.id, old._rv, old._b, old."code", old."name", old."currency", old."valid_from", old."valid_to" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_price_list" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 9, new.id, 1, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 9 AND id = new.id), old._rv), json_object('2', new."code", '3', new."name", '4', new."currency", '5', new."valid_from", '6', new."valid_to"), json_object('2', old."code", '3', old."name", '4', old."currency", '5', old."valid_from", '6', old."valid_to")); END;
CREATE TRIGGER "price_list_delete" AFTER DELETE ON "price_list" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO "shadow_price_list" (id, _rv, _b, "code", "name", "currency", "valid_from", "valid_to") SELECT old.id, old._rv, old._b, old."code", old."name", old."currency", old."valid_from", old."valid_to" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_price_list" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 9, old.id, 2, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 9 AND id = old.id), old._rv), NULL, json_object('2', old."code", '3', old."name", '4', old."currency", '5', old."valid_from", '6', old."valid_to")); END;
CREATE TRIGGER "price_list_guard" BEFORE UPDATE OF _rv, _b ON "price_list" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "price_list_guard_new" BEFORE INSERT ON "price_list" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new._rv NOT IN (0, coalesce((SELECT _rv FROM "price_list" WHERE id = new.id), 0)) OR new._b NOT IN (0, coalesce((SELECT _b FROM "price_list" WHERE id = new.id), 0))) BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "price_list_guard_id" BEFORE UPDATE OF id, rid ON "price_list" WHEN new.id IS NOT old.id OR new.rid IS NOT old.rid BEGIN SELECT RAISE(ABORT, 'a row keeps its id'); END;
CREATE TABLE "shadow_price_item" (id BLOB PRIMARY KEY, _rv INTEGER NOT NULL, _b INTEGER NOT NULL, "price_list" BLOB, "product" BLOB, "price" INTEGER, "min_qty" INTEGER, "uom" TEXT, "valid_from" TEXT, "valid_to" TEXT) WITHOUT ROWID;
CREATE TRIGGER "price_item_insert" AFTER INSERT ON "price_item" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 10, new.id, 0, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 10 AND id = new.id), 0), json_object('2', nullif(hex(new."price_list"), ''), '3', nullif(hex(new."product"), ''), '4', new."price", '5', new."min_qty", '6', new."uom", '7', new."valid_from", '8', new."valid_to"), NULL); END;
CREATE TRIGGER "price_item_update" AFTER UPDATE ON "price_item" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new."id" IS NOT old."id" OR new."price_list" IS NOT old."price_list" OR new."product" IS NOT old."product" OR new."price" IS NOT old."price" OR new."min_qty" IS NOT old."min_qty" OR new."uom" IS NOT old."uom" OR new."valid_from" IS NOT old."valid_from" OR new."valid_to" IS NOT old."valid_to") BEGIN INSERT INTO "shadow_price_item" (id, _rv, _b, "price_list", "product", "price", "min_qty", "uom", "valid_from", "valid_to") SELECT old.id, old._rv, old._b, old."price_list", old."product", old."price", old."min_qty", old."uom", old."valid_from", old."valid_to" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_price_item" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 10, new.id, 1, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 10 AND id = new.id), old._rv), json_object('2', nullif(hex(new."price_list"), ''), '3', nullif(hex(new."product"), ''), '4', new."price", '5', new."min_qty", '6', new."uom", '7', new."valid_from", '8', new."valid_to"), json_object('2', nullif(hex(old."price_list"), ''), '3', nullif(hex(old."product"), ''), '4', old."price", '5', old."min_qty", '6', old."uom", '7', old."valid_from", '8', old."valid_to")); END;
CREATE TRIGGER "price_item_delete" AFTER DELETE ON "price_item" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO "shadow_price_item" (id, _rv, _b, "price_list", "product", "price", "min_qty", "uom", "valid_from", "valid_to") SELECT old.id, old._rv, old._b, old."price_list", old."product", old."price", old."min_qty", old."uom", old."valid_from", old."valid_to" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_price_item" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 10, old.id, 2, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 10 AND id = old.id), old._rv), NULL, json_object('2', nullif(hex(old."price_list"), ''), '3', nullif(hex(old."product"), ''), '4', old."price", '5', old."min_qty", '6', old."uom", '7', old."valid_from", '8', old."valid_to")); END;
CREATE TRIGGER "price_item_guard" BEFORE UPDATE OF _rv, _b ON "price_item" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "price_item_guard_new" BEFORE INSERT ON "price_item" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new._rv NOT IN (0, coalesce((SELECT _rv FROM "price_item" WHERE id = new.id), 0)) OR new._b NOT IN (0, coalesce((SELECT _b FROM "price_item" WHERE id = new.id), 0))) BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "price_item_guard_id" BEFORE UPDATE OF id, rid ON "price_item" WHEN new.id IS NOT old.id OR new.rid IS NOT old.rid BEGIN SELECT RAISE(ABORT, 'a row keeps its id'); END;
CREATE TABLE "shadow_promotion" (id BLOB PRIMARY KEY, _rv INTEGER NOT NULL, _b INTEGER NOT NULL, "code" TEXT, "kind" TEXT, "name" TEXT, "product" BLOB, "category" TEXT, "min_qty" INTEGER, "percent" INTEGER, "valid_from" TEXT, "valid_to" TEXT) WITHOUT ROWID;
CREATE TRIGGER "promotion_insert" AFTER INSERT ON "promotion" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 11, new.id, 0, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 11 AND id = new.id), 0), json_object('2', new."code", '3', new."kind", '4', new."name", '5', nullif(hex(new."product"), ''), '6', new."category", '7', new."min_qty", '8', new."percent", '9', new."valid_from", '10', new."valid_to"), NULL); END;
CREATE TRIGGER "promotion_update" AFTER UPDATE ON "promotion" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new."id" IS NOT old."id" OR new."code" IS NOT old."code" OR new."kind" IS NOT old."kind" OR new."name" IS NOT old."name" OR new."product" IS NOT old."product" OR new."category" IS NOT old."category" OR new."min_qty" IS NOT old."min_qty" OR new."percent" IS NOT old."percent" OR new."valid_from" IS NOT old."valid_from" OR new."valid_to" IS NOT old."valid_to") BEGIN INSERT INTO "shadow_promotion" (id, _rv, _b, "code", "kind", "name", "product", "category", "min_qty", "percent", "valid_from", "valid_to") SELECT old.id, old._rv, old._b, old."code", old."kind", old."name", old."product", old."category", old."min_qty", old."percent", old."valid_from", old."valid_to" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_promotion" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 11, new.id, 1, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 11 AND id = new.id), old._rv), json_object('2', new."code", '3', new."kind", '4', new."name", '5', nullif(hex(new."product"), ''), '6', new."category", '7', new."min_qty", '8', new."percent", '9', new."valid_from", '10', new."valid_to"), json_object('2', old."code", '3', old."kind", '4', old."name", '5', nullif(hex(old."product"), ''), '6', old."category", '7', old."min_qty", '8', old."percent", '9', old."valid_from", '10', old."valid_to")); END;
CREATE TRIGGER "promotion_delete" AFTER DELETE ON "promotion" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO "shadow_promotion" (id, _rv, _b, "code", "kind", "name", "product", "category", "min_qty", "percent", "valid_from", "valid_to") SELECT old.id, old._rv, old._b, old."code", old."kind", old."name", old."product", old."category", old."min_qty", old."percent", old."valid_from", old."valid_to" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_promotion" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 11, old.id, 2, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 11 AND id = old.id), old._rv), NULL, json_object('2', old."code", '3', old."kind", '4', old."name", '5', nullif(hex(old."product"), ''), '6', old."category", '7', old."min_qty", '8', old."percent", '9', old."valid_from", '10', old."valid_to")); END;
CREATE TRIGGER "promotion_guard" BEFORE UPDATE OF _rv, _b ON "promotion" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "promotion_guard_new" BEFORE INSERT ON "promotion" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new._rv NOT IN (0, coalesce((SELECT _rv FROM "promotion" WHERE id = new.id), 0)) OR new._b NOT IN (0, coalesce((SELECT _b FROM "promotion" WHERE id = new.id), 0))) BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "promotion_guard_id" BEFORE UPDATE OF id, rid ON "promotion" WHEN new.id IS NOT old.id OR new.rid IS NOT old.rid BEGIN SELECT RAISE(ABORT, 'a row keeps its id'); END;
CREATE TABLE "shadow_warehouse" (id BLOB PRIMARY KEY, _rv INTEGER NOT NULL, _b INTEGER NOT NULL, "code" TEXT, "name" TEXT, "lat" INTEGER, "lon" INTEGER) WITHOUT ROWID;
CREATE TRIGGER "warehouse_insert" AFTER INSERT ON "warehouse" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 12, new.id, 0, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 12 AND id = new.id), 0), json_object('2', new."code", '3', new."name", '4', new."lat", '5', new."lon"), NULL); END;
CREATE TRIGGER "warehouse_update" AFTER UPDATE ON "warehouse" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new."id" IS NOT old."id" OR new."code" IS NOT old."code" OR new."name" IS NOT old."name" OR new."lat" IS NOT old."lat" OR new."lon" IS NOT old."lon") BEGIN INSERT INTO "shadow_warehouse" (id, _rv, _b, "code", "name", "lat", "lon") SELECT old.id, old._rv, old._b, old."code", old."name", old."lat", old."lon" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_warehouse" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 12, new.id, 1, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 12 AND id = new.id), old._rv), json_object('2', new."code", '3', new."name", '4', new."lat", '5', new."lon"), json_object('2', old."code", '3', old."name", '4', old."lat", '5', old."lon")); END;
CREATE TRIGGER "warehouse_delete" AFTER DELETE ON "warehouse" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO "shadow_warehouse" (id, _rv, _b, "code", "name", "lat", "lon") SELECT old.id, old._rv, old._b, old."code", old."name", old."lat", old."lon" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_warehouse" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 12, old.id, 2, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 12 AND id = old.id), old._rv), NULL, json_object('2', old."code", '3', old."name", '4', old."lat", '5', old."lon")); END;
CREATE TRIGGER "warehouse_guard" BEFORE UPDATE OF _rv, _b ON "warehouse" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "warehouse_guard_new" BEFORE INSERT ON "warehouse" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new._rv NOT IN (0, coalesce((SELECT _rv FROM "warehouse" WHERE id = new.id), 0)) OR new._b NOT IN (0, coalesce((SELECT _b FROM "warehouse" WHERE id = new.id), 0))) BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "warehouse_guard_id" BEFORE UPDATE OF id, rid ON "warehouse" WHEN new.id IS NOT old.id OR new.rid IS NOT old.rid BEGIN SELECT RAISE(ABORT, 'a row keeps its id'); END;
CREATE TABLE "shadow_stock_level" (id BLOB PRIMARY KEY, _rv INTEGER NOT NULL, _b INTEGER NOT NULL, "warehouse" BLOB, "product" BLOB, "on_hand" INTEGER, "reserved" INTEGER, "as_of" TEXT, "counted_at" TEXT) WITHOUT ROWID;
CREATE TRIGGER "stock_level_insert" AFTER INSERT ON "stock_level" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 13, new.id, 0, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 13 AND id = new.id), 0), json_object('2', nullif(hex(new."warehouse"), ''), '3', nullif(hex(new."product"), ''), '4', new."on_hand", '5', new."reserved", '6', new."as_of", '7', new."counted_at"), NULL); END;
CREATE TRIGGER "stock_level_update" AFTER UPDATE ON "stock_level" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new."id" IS NOT old."id" OR new."warehouse" IS NOT old."warehouse" OR new."product" IS NOT old."product" OR new."on_hand" IS NOT old."on_hand" OR new."reserved" IS NOT old."reserved" OR new."as_of" IS NOT old."as_of" OR new."counted_at" IS NOT old."counted_at") BEGIN INSERT INTO "shadow_stock_level" (id, _rv, _b, "warehouse", "product", "on_hand", "reserved", "as_of", "counted_at") SELECT old.id, old._rv, old._b, old."warehouse", old."product", old."on_hand", old."reserved", old."as_of", old."counted_at" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_stock_level" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 13, new.id, 1, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 13 AND id = new.id), old._rv), json_object('2', nullif(hex(new."warehouse"), ''), '3', nullif(hex(new."product"), ''), '4', new."on_hand", '5', new."reserved", '6', new."as_of", '7', new."counted_at"), json_object('2', nullif(hex(old."warehouse"), ''), '3', nullif(hex(old."product"), ''), '4', old."on_hand", '5', old."reserved", '6', old."as_of", '7', old."counted_at")); END;
CREATE TRIGGER "stock_level_delete" AFTER DELETE ON "stock_level" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO "shadow_stock_level" (id, _rv, _b, "warehouse", "product", "on_hand", "reserved", "as_of", "counted_at") SELECT old.id, old._rv, old._b, old."warehouse", old."product", old."on_hand", old."reserved", old."as_of", old."counted_at" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_stock_level" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 13, old.id, 2, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 13 AND id = old.id), old._rv), NULL, json_object('2', nullif(hex(old."warehouse"), ''), '3', nullif(hex(old."product"), ''), '4', old."on_hand", '5', old."reserved", '6', old."as_of", '7', old."counted_at")); END;
CREATE TRIGGER "stock_level_guard" BEFORE UPDATE OF _rv, _b ON "stock_level" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "stock_level_guard_new" BEFORE INSERT ON "stock_level" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new._rv NOT IN (0, coalesce((SELECT _rv FROM "stock_level" WHERE id = new.id), 0)) OR new._b NOT IN (0, coalesce((SELECT _b FROM "stock_level" WHERE id = new.id), 0))) BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "stock_level_guard_id" BEFORE UPDATE OF id, rid ON "stock_level" WHEN new.id IS NOT old.id OR new.rid IS NOT old.rid BEGIN SELECT RAISE(ABORT, 'a row keeps its id'); END;
CREATE TABLE "shadow_literature" (id BLOB PRIMARY KEY, _rv INTEGER NOT NULL, _b INTEGER NOT NULL, "user" BLOB, "name" TEXT, "media_type" TEXT, "size" INTEGER, "sha256" TEXT, "added_at" TEXT, "at_office" INTEGER) WITHOUT ROWID;
CREATE TRIGGER "literature_insert" AFTER INSERT ON "literature" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 23, new.id, 0, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 23 AND id = new.id), 0), json_object('2', nullif(hex(new."user"), ''), '3', new."name", '4', new."media_type", '5', new."size", '6', new."sha256", '7', new."added_at", '8', new."at_office"), NULL); END;
CREATE TRIGGER "literature_update" AFTER UPDATE ON "literature" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new."id" IS NOT old."id" OR new."user" IS NOT old."user" OR new."name" IS NOT old."name" OR new."media_type" IS NOT old."media_type" OR new."size" IS NOT old."size" OR new."sha256" IS NOT old."sha256" OR new."added_at" IS NOT old."added_at" OR new."at_office" IS NOT old."at_office") BEGIN INSERT INTO "shadow_literature" (id, _rv, _b, "user", "name", "media_type", "size", "sha256", "added_at", "at_office") SELECT old.id, old._rv, old._b, old."user", old."name", old."media_type", old."size", old."sha256", old."added_at", old."at_office" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_literature" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 23, new.id, 1, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 23 AND id = new.id), old._rv), json_object('2', nullif(hex(new."user"), ''), '3', new."name", '4', new."media_type", '5', new."size", '6', new."sha256", '7', new."added_at", '8', new."at_office"), json_object('2', nullif(hex(old."user"), ''), '3', old."name", '4', old."media_type", '5', old."size", '6', old."sha256", '7', old."added_at", '8', old."at_office")); END;
CREATE TRIGGER "literature_delete" AFTER DELETE ON "literature" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO "shadow_literature" (id, _rv, _b, "user", "name", "media_type", "size", "sha256", "added_at", "at_office") SELECT old.id, old._rv, old._b, old."user", old."name", old."media_type", old."size", old."sha256", old."added_at", old."at_office" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_literature" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 23, old.id, 2, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 23 AND id = old.id), old._rv), NULL, json_object('2', nullif(hex(old."user"), ''), '3', old."name", '4', old."media_type", '5', old."size", '6', old."sha256", '7', old."added_at", '8', old."at_office")); END;
CREATE TRIGGER "literature_guard" BEFORE UPDATE OF _rv, _b ON "literature" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "literature_guard_new" BEFORE INSERT ON "literature" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new._rv NOT IN (0, coalesce((SELECT _rv FROM "literature" WHERE id = new.id), 0)) OR new._b NOT IN (0, coalesce((SELECT _b FROM "literature" WHERE id = new.id), 0))) BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "literature_guard_id" BEFORE UPDATE OF id, rid ON "literature" WHEN new.id IS NOT old.id OR new.rid IS NOT old.rid BEGIN SELECT RAISE(ABORT, 'a row keeps its id'); END;
CREATE TABLE "shadow_account" (id BLOB PRIMARY KEY, _rv INTEGER NOT NULL, _b INTEGER NOT NULL, "number" TEXT, "name" TEXT, "territory" BLOB, "legal_name" TEXT, "tax_id" TEXT, "type" TEXT, "phone" TEXT, "email" TEXT, "website" TEXT, "street" TEXT, "city" TEXT, "state" TEXT, "postcode" TEXT, "country" TEXT, "lat" INTEGER, "lon" INTEGER, "segment" TEXT, "price_list" BLOB, "payment_terms" TEXT, "credit_limit" INTEGER, "currency" TEXT, "credit_hold" INTEGER, "owner" BLOB, "notes" TEXT, "lifecycle" TEXT, "rank" TEXT, "visit_every_days" INTEGER, "last_visit_on" TEXT, "tags" TEXT, "custom" TEXT) WITHOUT ROWID;
CREATE TRIGGER "account_insert" AFTER INSERT ON "account" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 1, new.id, 0, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 1 AND id = new.id), 0), json_object('2', new."number", '3', new."name", '4', nullif(hex(new."territory"), ''), '5', new."legal_name", '6', new."tax_id", '7', new."type", '8', new."phone", '9', new."email", '10', new."website", '11', new."street", '12', new."city", '13', new."state", '14', new."postcode", '15', new."country", '16', new."lat", '17', new."lon", '18', new."segment", '19', nullif(hex(new."price_list"), ''), '20', new."payment_terms", '21', new."credit_limit", '22', new."currency", '23', new."credit_hold", '24', nullif(hex(new."owner"), ''), '25', new."notes", '26', new."lifecycle", '27', new."rank", '28', new."visit_every_days", '29', new."last_visit_on", '30', new."tags", '31', new."custom"), NULL); END;
CREATE TRIGGER "account_update" AFTER UPDATE ON "account" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new."id" IS NOT old."id" OR new."number" IS NOT old."number" OR new."name" IS NOT old."name" OR new."territory" IS NOT old."territory" OR new."legal_name" IS NOT old."legal_name" OR new."tax_id" IS NOT old."tax_id" OR new."type" IS NOT old."type" OR new."phone" IS NOT old."phone" OR new."email" IS NOT old."email" OR new."website" IS NOT old."website" OR new."street" IS NOT old."street" OR new."city" IS NOT old."city" OR new."state" IS NOT old."state" OR new."postcode" IS NOT old."postcode" OR new."country" IS NOT old."country" OR new."lat" IS NOT old."lat" OR new."lon" IS NOT old."lon" OR new."segment" IS NOT old."segment" OR new."price_list" IS NOT old."price_list" OR new."payment_terms" IS NOT old."payment_terms" OR new."credit_limit" IS NOT old."credit_limit" OR new."currency" IS NOT old."currency" OR new."credit_hold" IS NOT old."credit_hold" OR new."owner" IS NOT old."owner" OR new."notes" IS NOT old."notes" OR new."lifecycle" IS NOT old."lifecycle" OR new."rank" IS NOT old."rank" OR new."visit_every_days" IS NOT old."visit_every_days" OR new."last_visit_on" IS NOT old."last_visit_on" OR new."tags" IS NOT old."tags" OR new."custom" IS NOT old."custom") BEGIN INSERT INTO "shadow_account" (id, _rv, _b, "number", "name", "territory", "legal_name", "tax_id", "type", "phone", "email", "website", "street", "city", "state", "postcode", "country", "lat", "lon", "segment", "price_list", "payment_terms", "credit_limit", "currency", "credit_hold", "owner", "notes", "lifecycle", "rank", "visit_every_days", "last_visit_on", "tags", "custom") SELECT old.id, old._rv, old._b, old."number", old."name", old."territory", old."legal_name", old."tax_id", old."type", old."phone", old."email", old."website", old."street", old."city", old."state", old."postcode", old."country", old."lat", old."lon", old."segment", old."price_list", old."payment_terms", old."credit_limit", old."currency", old."credit_hold", old."owner", old."notes", old."lifecycle", old."rank", old."visit_every_days", old."last_visit_on", old."tags", old."custom" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_account" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 1, new.id, 1, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 1 AND id = new.id), old._rv), json_object('2', new."number", '3', new."name", '4', nullif(hex(new."territory"), ''), '5', new."legal_name", '6', new."tax_id", '7', new."type", '8', new."phone", '9', new."email", '10', new."website", '11', new."street", '12', new."city", '13', new."state", '14', new."postcode", '15', new."country", '16', new."lat", '17', new."lon", '18', new."segment", '19', nullif(hex(new."price_list"), ''), '20', new."payment_terms", '21', new."credit_limit", '22', new."currency", '23', new."credit_hold", '24', nullif(hex(new."owner"), ''), '25', new."notes", '26', new."lifecycle", '27', new."rank", '28', new."visit_every_days", '29', new."last_visit_on", '30', new."tags", '31', new."custom"), json_object('2', old."number", '3', old."name", '4', nullif(hex(old."territory"), ''), '5', old."legal_name", '6', old."tax_id", '7', old."type", '8', old."phone", '9', old."email", '10', old."website", '11', old."street", '12', old."city", '13', old."state", '14', old."postcode", '15', old."country", '16', old."lat", '17', old."lon", '18', old."segment", '19', nullif(hex(old."price_list"), ''), '20', old."payment_terms", '21', old."credit_limit", '22', old."currency", '23', old."credit_hold", '24', nullif(hex(old."owner"), ''), '25', old."notes", '26', old."lifecycle", '27', old."rank", '28', old."visit_every_days", '29', old."last_visit_on", '30', old."tags", '31', old."custom")); END;
CREATE TRIGGER "account_delete" AFTER DELETE ON "account" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO "shadow_account" (id, _rv, _b, "number", "name", "territory", "legal_name", "tax_id", "type", "phone", "email", "website", "street", "city", "state", "postcode", "country", "lat", "lon", "segment", "price_list", "payment_terms", "credit_limit", "currency", "credit_hold", "owner", "notes", "lifecycle", "rank", "visit_every_days", "last_visit_on", "tags", "custom") SELECT old.id, old._rv, old._b, old."number", old."name", old."territory", old."legal_name", old."tax_id", old."type", old."phone", old."email", old."website", old."street", old."city", old."state", old."postcode", old."country", old."lat", old."lon", old."segment", old."price_list", old."payment_terms", old."credit_limit", old."currency", old."credit_hold", old."owner", old."notes", old."lifecycle", old."rank", old."visit_every_days", old."last_visit_on", old."tags", old."custom" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_account" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 1, old.id, 2, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 1 AND id = old.id), old._rv), NULL, json_object('2', old."number", '3', old."name", '4', nullif(hex(old."territory"), ''), '5', old."legal_name", '6', old."tax_id", '7', old."type", '8', old."phone", '9', old."email", '10', old."website", '11', old."street", '12', old."city", '13', old."state", '14', old."postcode", '15', old."country", '16', old."lat", '17', old."lon", '18', old."segment", '19', nullif(hex(old."price_list"), ''), '20', old."payment_terms", '21', old."credit_limit", '22', old."currency", '23', old."credit_hold", '24', nullif(hex(old."owner"), ''), '25', old."notes", '26', old."lifecycle", '27', old."rank", '28', old."visit_every_days", '29', old."last_visit_on", '30', old."tags", '31', old."custom")); END;
CREATE TRIGGER "account_guard" BEFORE UPDATE OF _rv, _b ON "account" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "account_guard_new" BEFORE INSERT ON "account" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new._rv NOT IN (0, coalesce((SELECT _rv FROM "account" WHERE id = new.id), 0)) OR new._b NOT IN (0, coalesce((SELECT _b FROM "account" WHERE id = new.id), 0))) BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "account_guard_id" BEFORE UPDATE OF id, rid ON "account" WHEN new.id IS NOT old.id OR new.rid IS NOT old.rid BEGIN SELECT RAISE(ABORT, 'a row keeps its id'); END;
CREATE TABLE "shadow_address" (id BLOB PRIMARY KEY, _rv INTEGER NOT NULL, _b INTEGER NOT NULL, "account" BLOB, "kind" TEXT, "street" TEXT, "city" TEXT, "state" TEXT, "postcode" TEXT, "country" TEXT, "lat" INTEGER, "lon" INTEGER, "label" TEXT) WITHOUT ROWID;
CREATE TRIGGER "address_insert" AFTER INSERT ON "address" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 2, new.id, 0, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 2 AND id = new.id), 0), json_object('2', nullif(hex(new."account"), ''), '3', new."kind", '4', new."street", '5', new."city", '6', new."state", '7', new."postcode", '8', new."country", '9', new."lat", '10', new."lon", '11', new."label"), NULL); END;
CREATE TRIGGER "address_update" AFTER UPDATE ON "address" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new."id" IS NOT old."id" OR new."account" IS NOT old."account" OR new."kind" IS NOT old."kind" OR new."street" IS NOT old."street" OR new."city" IS NOT old."city" OR new."state" IS NOT old."state" OR new."postcode" IS NOT old."postcode" OR new."country" IS NOT old."country" OR new."lat" IS NOT old."lat" OR new."lon" IS NOT old."lon" OR new."label" IS NOT old."label") BEGIN INSERT INTO "shadow_address" (id, _rv, _b, "account", "kind", "street", "city", "state", "postcode", "country", "lat", "lon", "label") SELECT old.id, old._rv, old._b, old."account", old."kind", old."street", old."city", old."state", old."postcode", old."country", old."lat", old."lon", old."label" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_address" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 2, new.id, 1, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 2 AND id = new.id), old._rv), json_object('2', nullif(hex(new."account"), ''), '3', new."kind", '4', new."street", '5', new."city", '6', new."state", '7', new."postcode", '8', new."country", '9', new."lat", '10', new."lon", '11', new."label"), json_object('2', nullif(hex(old."account"), ''), '3', old."kind", '4', old."street", '5', old."city", '6', old."state", '7', old."postcode", '8', old."country", '9', old."lat", '10', old."lon", '11', old."label")); END;
CREATE TRIGGER "address_delete" AFTER DELETE ON "address" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO "shadow_address" (id, _rv, _b, "account", "kind", "street", "city", "state", "postcode", "country", "lat", "lon", "label") SELECT old.id, old._rv, old._b, old."account", old."kind", old."street", old."city", old."state", old."postcode", old."country", old."lat", old."lon", old."label" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_address" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 2, old.id, 2, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 2 AND id = old.id), old._rv), NULL, json_object('2', nullif(hex(old."account"), ''), '3', old."kind", '4', old."street", '5', old."city", '6', old."state", '7', old."postcode", '8', old."country", '9', old."lat", '10', old."lon", '11', old."label")); END;
CREATE TRIGGER "address_guard" BEFORE UPDATE OF _rv, _b ON "address" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "address_guard_new" BEFORE INSERT ON "address" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new._rv NOT IN (0, coalesce((SELECT _rv FROM "address" WHERE id = new.id), 0)) OR new._b NOT IN (0, coalesce((SELECT _b FROM "address" WHERE id = new.id), 0))) BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "address_guard_id" BEFORE UPDATE OF id, rid ON "address" WHEN new.id IS NOT old.id OR new.rid IS NOT old.rid BEGIN SELECT RAISE(ABORT, 'a row keeps its id'); END;
CREATE TABLE "shadow_channel" (id BLOB PRIMARY KEY, _rv INTEGER NOT NULL, _b INTEGER NOT NULL, "account" BLOB, "kind" TEXT, "value" TEXT, "label" TEXT, "bounced" INTEGER) WITHOUT ROWID;
CREATE TRIGGER "channel_insert" AFTER INSERT ON "channel" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 3, new.id, 0, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 3 AND id = new.id), 0), json_object('2', nullif(hex(new."account"), ''), '3', new."kind", '4', new."value", '5', new."label", '6', new."bounced"), NULL); END;
CREATE TRIGGER "channel_update" AFTER UPDATE ON "channel" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new."id" IS NOT old."id" OR new."account" IS NOT old."account" OR new."kind" IS NOT old."kind" OR new."value" IS NOT old."value" OR new."label" IS NOT old."label" OR new."bounced" IS NOT old."bounced") BEGIN INSERT INTO "shadow_channel" (id, _rv, _b, "account", "kind", "value", "label", "bounced") SELECT old.id, old._rv, old._b, old."account", old."kind", old."value", old."label", old."bounced" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_channel" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 3, new.id, 1, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 3 AND id = new.id), old._rv), json_object('2', nullif(hex(new."account"), ''), '3', new."kind", '4', new."value", '5', new."label", '6', new."bounced"), json_object('2', nullif(hex(old."account"), ''), '3', old."kind", '4', old."value", '5', old."label", '6', old."bounced")); END;
CREATE TRIGGER "channel_delete" AFTER DELETE ON "channel" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO "shadow_channel" (id, _rv, _b, "account", "kind", "value", "label", "bounced") SELECT old.id, old._rv, old._b, old."account", old."kind", old."value", old."label", old."bounced" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_channel" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 3, old.id, 2, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 3 AND id = old.id), old._rv), NULL, json_object('2', nullif(hex(old."account"), ''), '3', old."kind", '4', old."value", '5', old."label", '6', old."bounced")); END;
CREATE TRIGGER "channel_guard" BEFORE UPDATE OF _rv, _b ON "channel" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "channel_guard_new" BEFORE INSERT ON "channel" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new._rv NOT IN (0, coalesce((SELECT _rv FROM "channel" WHERE id = new.id), 0)) OR new._b NOT IN (0, coalesce((SELECT _b FROM "channel" WHERE id = new.id), 0))) BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "channel_guard_id" BEFORE UPDATE OF id, rid ON "channel" WHEN new.id IS NOT old.id OR new.rid IS NOT old.rid BEGIN SELECT RAISE(ABORT, 'a row keeps its id'); END;
CREATE TABLE "shadow_contact" (id BLOB PRIMARY KEY, _rv INTEGER NOT NULL, _b INTEGER NOT NULL, "account" BLOB, "family_name" TEXT, "given_name" TEXT, "title" TEXT, "role" TEXT, "phone" TEXT, "mobile" TEXT, "email" TEXT, "notes" TEXT, "may_mail" INTEGER) WITHOUT ROWID;
CREATE TRIGGER "contact_insert" AFTER INSERT ON "contact" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 4, new.id, 0, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 4 AND id = new.id), 0), json_object('2', nullif(hex(new."account"), ''), '3', new."family_name", '4', new."given_name", '5', new."title", '6', new."role", '7', new."phone", '8', new."mobile", '9', new."email", '10', new."notes", '11', new."may_mail"), NULL); END;
CREATE TRIGGER "contact_update" AFTER UPDATE ON "contact" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new."id" IS NOT old."id" OR new."account" IS NOT old."account" OR new."family_name" IS NOT old."family_name" OR new."given_name" IS NOT old."given_name" OR new."title" IS NOT old."title" OR new."role" IS NOT old."role" OR new."phone" IS NOT old."phone" OR new."mobile" IS NOT old."mobile" OR new."email" IS NOT old."email" OR new."notes" IS NOT old."notes" OR new."may_mail" IS NOT old."may_mail") BEGIN INSERT INTO "shadow_contact" (id, _rv, _b, "account", "family_name", "given_name", "title", "role", "phone", "mobile", "email", "notes", "may_mail") SELECT old.id, old._rv, old._b, old."account", old."family_name", old."given_name", old."title", old."role", old."phone", old."mobile", old."email", old."notes", old."may_mail" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_contact" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 4, new.id, 1, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 4 AND id = new.id), old._rv), json_object('2', nullif(hex(new."account"), ''), '3', new."family_name", '4', new."given_name", '5', new."title", '6', new."role", '7', new."phone", '8', new."mobile", '9', new."email", '10', new."notes", '11', new."may_mail"), json_object('2', nullif(hex(old."account"), ''), '3', old."family_name", '4', old."given_name", '5', old."title", '6', old."role", '7', old."phone", '8', old."mobile", '9', old."email", '10', old."notes", '11', old."may_mail")); END;
CREATE TRIGGER "contact_delete" AFTER DELETE ON "contact" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO "shadow_contact" (id, _rv, _b, "account", "family_name", "given_name", "title", "role", "phone", "mobile", "email", "notes", "may_mail") SELECT old.id, old._rv, old._b, old."account", old."family_name", old."given_name", old."title", old."role", old."phone", old."mobile", old."email", old."notes", old."may_mail" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_contact" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 4, old.id, 2, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 4 AND id = old.id), old._rv), NULL, json_object('2', nullif(hex(old."account"), ''), '3', old."family_name", '4', old."given_name", '5', old."title", '6', old."role", '7', old."phone", '8', old."mobile", '9', old."email", '10', old."notes", '11', old."may_mail")); END;
CREATE TRIGGER "contact_guard" BEFORE UPDATE OF _rv, _b ON "contact" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "contact_guard_new" BEFORE INSERT ON "contact" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new._rv NOT IN (0, coalesce((SELECT _rv FROM "contact" WHERE id = new.id), 0)) OR new._b NOT IN (0, coalesce((SELECT _b FROM "contact" WHERE id = new.id), 0))) BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "contact_guard_id" BEFORE UPDATE OF id, rid ON "contact" WHEN new.id IS NOT old.id OR new.rid IS NOT old.rid BEGIN SELECT RAISE(ABORT, 'a row keeps its id'); END;
CREATE TABLE "shadow_activity" (id BLOB PRIMARY KEY, _rv INTEGER NOT NULL, _b INTEGER NOT NULL, "type" TEXT, "user" BLOB, "starts_at" TEXT, "account" BLOB, "contact" BLOB, "ends_at" TEXT, "subject" TEXT, "outcome" TEXT, "notes" TEXT, "status" TEXT, "rule" TEXT, "skips" TEXT, "series" BLOB, "stands_for" TEXT) WITHOUT ROWID;
CREATE TRIGGER "activity_insert" AFTER INSERT ON "activity" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 5, new.id, 0, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 5 AND id = new.id), 0), json_object('2', new."type", '3', nullif(hex(new."user"), ''), '4', new."starts_at", '5', nullif(hex(new."account"), ''), '6', nullif(hex(new."contact"), ''), '7', new."ends_at", '8', new."subject", '9', new."outcome", '10', new."notes", '11', new."status", '12', new."rule", '13', new."skips", '14', nullif(hex(new."series"), ''), '15', new."stands_for"), NULL); END;
CREATE TRIGGER "activity_update" AFTER UPDATE ON "activity" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new."id" IS NOT old."id" OR new."type" IS NOT old."type" OR new."user" IS NOT old."user" OR new."starts_at" IS NOT old."starts_at" OR new."account" IS NOT old."account" OR new."contact" IS NOT old."contact" OR new."ends_at" IS NOT old."ends_at" OR new."subject" IS NOT old."subject" OR new."outcome" IS NOT old."outcome" OR new."notes" IS NOT old."notes" OR new."status" IS NOT old."status" OR new."rule" IS NOT old."rule" OR new."skips" IS NOT old."skips" OR new."series" IS NOT old."series" OR new."stands_for" IS NOT old."stands_for") BEGIN INSERT INTO "shadow_activity" (id, _rv, _b, "type", "user", "starts_at", "account", "contact", "ends_at", "subject", "outcome", "notes", "status", "rule", "skips", "series", "stands_for") SELECT old.id, old._rv, old._b, old."type", old."user", old."starts_at", old."account", old."contact", old."ends_at", old."subject", old."outcome", old."notes", old."status", old."rule", old."skips", old."series", old."stands_for" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_activity" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 5, new.id, 1, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 5 AND id = new.id), old._rv), json_object('2', new."type", '3', nullif(hex(new."user"), ''), '4', new."starts_at", '5', nullif(hex(new."account"), ''), '6', nullif(hex(new."contact"), ''), '7', new."ends_at", '8', new."subject", '9', new."outcome", '10', new."notes", '11', new."status", '12', new."rule", '13', new."skips", '14', nullif(hex(new."series"), ''), '15', new."stands_for"), json_object('2', old."type", '3', nullif(hex(old."user"), ''), '4', old."starts_at", '5', nullif(hex(old."account"), ''), '6', nullif(hex(old."contact"), ''), '7', old."ends_at", '8', old."subject", '9', old."outcome", '10', old."notes", '11', old."status", '12', old."rule", '13', old."skips", '14', nullif(hex(old."series"), ''), '15', old."stands_for")); END;
CREATE TRIGGER "activity_delete" AFTER DELETE ON "activity" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO "shadow_activity" (id, _rv, _b, "type", "user", "starts_at", "account", "contact", "ends_at", "subject", "outcome", "notes", "status", "rule", "skips", "series", "stands_for") SELECT old.id, old._rv, old._b, old."type", old."user", old."starts_at", old."account", old."contact", old."ends_at", old."subject", old."outcome", old."notes", old."status", old."rule", old."skips", old."series", old."stands_for" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_activity" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 5, old.id, 2, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 5 AND id = old.id), old._rv), NULL, json_object('2', old."type", '3', nullif(hex(old."user"), ''), '4', old."starts_at", '5', nullif(hex(old."account"), ''), '6', nullif(hex(old."contact"), ''), '7', old."ends_at", '8', old."subject", '9', old."outcome", '10', old."notes", '11', old."status", '12', old."rule", '13', old."skips", '14', nullif(hex(old."series"), ''), '15', old."stands_for")); END;
CREATE TRIGGER "activity_guard" BEFORE UPDATE OF _rv, _b ON "activity" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "activity_guard_new" BEFORE INSERT ON "activity" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new._rv NOT IN (0, coalesce((SELECT _rv FROM "activity" WHERE id = new.id), 0)) OR new._b NOT IN (0, coalesce((SELECT _b FROM "activity" WHERE id = new.id), 0))) BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "activity_guard_id" BEFORE UPDATE OF id, rid ON "activity" WHEN new.id IS NOT old.id OR new.rid IS NOT old.rid BEGIN SELECT RAISE(ABORT, 'a row keeps its id'); END;
CREATE TABLE "shadow_visit" (id BLOB PRIMARY KEY, _rv INTEGER NOT NULL, _b INTEGER NOT NULL, "account" BLOB, "user" BLOB, "day" TEXT, "starts_at" TEXT, "ends_at" TEXT, "status" TEXT, "purpose" TEXT, "checked_in_at" TEXT, "checked_in_lat" INTEGER, "checked_in_lon" INTEGER, "checked_out_at" TEXT, "outcome" TEXT, "met" TEXT, "notes" TEXT, "next_step" TEXT, "next_visit_on" TEXT, "ad_hoc" INTEGER, "missed_reason" TEXT, "rule" TEXT, "skips" TEXT, "series" BLOB, "stands_for" TEXT) WITHOUT ROWID;
CREATE TRIGGER "visit_insert" AFTER INSERT ON "visit" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 6, new.id, 0, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 6 AND id = new.id), 0), json_object('2', nullif(hex(new."account"), ''), '3', nullif(hex(new."user"), ''), '4', new."day", '5', new."starts_at", '6', new."ends_at", '7', new."status", '8', new."purpose", '9', new."checked_in_at", '10', new."checked_in_lat", '11', new."checked_in_lon", '12', new."checked_out_at", '13', new."outcome", '14', new."met", '15', new."notes", '16', new."next_step", '17', new."next_visit_on", '18', new."ad_hoc", '19', new."missed_reason", '20', new."rule", '21', new."skips", '22', nullif(hex(new."series"), ''), '23', new."stands_for"), NULL); END;
CREATE TRIGGER "visit_update" AFTER UPDATE ON "visit" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new."id" IS NOT old."id" OR new."account" IS NOT old."account" OR new."user" IS NOT old."user" OR new."day" IS NOT old."day" OR new."starts_at" IS NOT old."starts_at" OR new."ends_at" IS NOT old."ends_at" OR new."status" IS NOT old."status" OR new."purpose" IS NOT old."purpose" OR new."checked_in_at" IS NOT old."checked_in_at" OR new."checked_in_lat" IS NOT old."checked_in_lat" OR new."checked_in_lon" IS NOT old."checked_in_lon" OR new."checked_out_at" IS NOT old."checked_out_at" OR new."outcome" IS NOT old."outcome" OR new."met" IS NOT old."met" OR new."notes" IS NOT old."notes" OR new."next_step" IS NOT old."next_step" OR new."next_visit_on" IS NOT old."next_visit_on" OR new."ad_hoc" IS NOT old."ad_hoc" OR new."missed_reason" IS NOT old."missed_reason" OR new."rule" IS NOT old."rule" OR new."skips" IS NOT old."skips" OR new."series" IS NOT old."series" OR new."stands_for" IS NOT old."stands_for") BEGIN INSERT INTO "shadow_visit" (id, _rv, _b, "account", "user", "day", "starts_at", "ends_at", "status", "purpose", "checked_in_at", "checked_in_lat", "checked_in_lon", "checked_out_at", "outcome", "met", "notes", "next_step", "next_visit_on", "ad_hoc", "missed_reason", "rule", "skips", "series", "stands_for") SELECT old.id, old._rv, old._b, old."account", old."user", old."day", old."starts_at", old."ends_at", old."status", old."purpose", old."checked_in_at", old."checked_in_lat", old."checked_in_lon", old."checked_out_at", old."outcome", old."met", old."notes", old."next_step", old."next_visit_on", old."ad_hoc", old."missed_reason", old."rule", old."skips", old."series", old."stands_for" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_visit" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 6, new.id, 1, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 6 AND id = new.id), old._rv), json_object('2', nullif(hex(new."account"), ''), '3', nullif(hex(new."user"), ''), '4', new."day", '5', new."starts_at", '6', new."ends_at", '7', new."status", '8', new."purpose", '9', new."checked_in_at", '10', new."checked_in_lat", '11', new."checked_in_lon", '12', new."checked_out_at", '13', new."outcome", '14', new."met", '15', new."notes", '16', new."next_step", '17', new."next_visit_on", '18', new."ad_hoc", '19', new."missed_reason", '20', new."rule", '21', new."skips", '22', nullif(hex(new."series"), ''), '23', new."stands_for"), json_object('2', nullif(hex(old."account"), ''), '3', nullif(hex(old."user"), ''), '4', old."day", '5', old."starts_at", '6', old."ends_at", '7', old."status", '8', old."purpose", '9', old."checked_in_at", '10', old."checked_in_lat", '11', old."checked_in_lon", '12', old."checked_out_at", '13', old."outcome", '14', old."met", '15', old."notes", '16', old."next_step", '17', old."next_visit_on", '18', old."ad_hoc", '19', old."missed_reason", '20', old."rule", '21', old."skips", '22', nullif(hex(old."series"), ''), '23', old."stands_for")); END;
CREATE TRIGGER "visit_delete" AFTER DELETE ON "visit" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO "shadow_visit" (id, _rv, _b, "account", "user", "day", "starts_at", "ends_at", "status", "purpose", "checked_in_at", "checked_in_lat", "checked_in_lon", "checked_out_at", "outcome", "met", "notes", "next_step", "next_visit_on", "ad_hoc", "missed_reason", "rule", "skips", "series", "stands_for") SELECT old.id, old._rv, old._b, old."account", old."user", old."day", old."starts_at", old."ends_at", old."status", old."purpose", old."checked_in_at", old."checked_in_lat", old."checked_in_lon", old."checked_out_at", old."outcome", old."met", old."notes", old."next_step", old."next_visit_on", old."ad_hoc", old."missed_reason", old."rule", old."skips", old."series", old."stands_for" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_visit" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 6, old.id, 2, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 6 AND id = old.id), old._rv), NULL, json_object('2', nullif(hex(old."account"), ''), '3', nullif(hex(old."user"), ''), '4', old."day", '5', old."starts_at", '6', old."ends_at", '7', old."status", '8', old."purpose", '9', old."checked_in_at", '10', old."checked_in_lat", '11', old."checked_in_lon", '12', old."checked_out_at", '13', old."outcome", '14', old."met", '15', old."notes", '16', old."next_step", '17', old."next_visit_on", '18', old."ad_hoc", '19', old."missed_reason", '20', old."rule", '21', old."skips", '22', nullif(hex(old."series"), ''), '23', old."stands_for")); END;
CREATE TRIGGER "visit_guard" BEFORE UPDATE OF _rv, _b ON "visit" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "visit_guard_new" BEFORE INSERT ON "visit" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new._rv NOT IN (0, coalesce((SELECT _rv FROM "visit" WHERE id = new.id), 0)) OR new._b NOT IN (0, coalesce((SELECT _b FROM "visit" WHERE id = new.id), 0))) BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "visit_guard_id" BEFORE UPDATE OF id, rid ON "visit" WHEN new.id IS NOT old.id OR new.rid IS NOT old.rid BEGIN SELECT RAISE(ABORT, 'a row keeps its id'); END;
CREATE TABLE "shadow_order" (id BLOB PRIMARY KEY, _rv INTEGER NOT NULL, _b INTEGER NOT NULL, "number" TEXT, "account" BLOB, "ordered_on" TEXT, "user" BLOB, "currency" TEXT, "status" TEXT, "wanted_on" TEXT, "shipped_on" TEXT, "total" INTEGER, "price_list" BLOB, "reference" TEXT, "notes" TEXT, "placed_at" TEXT, "office_number" TEXT, "reason" TEXT) WITHOUT ROWID;
CREATE TRIGGER "order_insert" AFTER INSERT ON "order" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 19, new.id, 0, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 19 AND id = new.id), 0), json_object('2', new."number", '3', nullif(hex(new."account"), ''), '4', new."ordered_on", '5', nullif(hex(new."user"), ''), '6', new."currency", '7', new."status", '8', new."wanted_on", '9', new."shipped_on", '10', new."total", '11', nullif(hex(new."price_list"), ''), '12', new."reference", '13', new."notes", '14', new."placed_at", '15', new."office_number", '16', new."reason"), NULL); END;
CREATE TRIGGER "order_update" AFTER UPDATE ON "order" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new."id" IS NOT old."id" OR new."number" IS NOT old."number" OR new."account" IS NOT old."account" OR new."ordered_on" IS NOT old."ordered_on" OR new."user" IS NOT old."user" OR new."currency" IS NOT old."currency" OR new."status" IS NOT old."status" OR new."wanted_on" IS NOT old."wanted_on" OR new."shipped_on" IS NOT old."shipped_on" OR new."total" IS NOT old."total" OR new."price_list" IS NOT old."price_list" OR new."reference" IS NOT old."reference" OR new."notes" IS NOT old."notes" OR new."placed_at" IS NOT old."placed_at" OR new."office_number" IS NOT old."office_number" OR new."reason" IS NOT old."reason") BEGIN INSERT INTO "shadow_order" (id, _rv, _b, "number", "account", "ordered_on", "user", "currency", "status", "wanted_on", "shipped_on", "total", "price_list", "reference", "notes", "placed_at", "office_number", "reason") SELECT old.id, old._rv, old._b, old."number", old."account", old."ordered_on", old."user", old."currency", old."status", old."wanted_on", old."shipped_on", old."total", old."price_list", old."reference", old."notes", old."placed_at", old."office_number", old."reason" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_order" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 19, new.id, 1, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 19 AND id = new.id), old._rv), json_object('2', new."number", '3', nullif(hex(new."account"), ''), '4', new."ordered_on", '5', nullif(hex(new."user"), ''), '6', new."currency", '7', new."status", '8', new."wanted_on", '9', new."shipped_on", '10', new."total", '11', nullif(hex(new."price_list"), ''), '12', new."reference", '13', new."notes", '14', new."placed_at", '15', new."office_number", '16', new."reason"), json_object('2', old."number", '3', nullif(hex(old."account"), ''), '4', old."ordered_on", '5', nullif(hex(old."user"), ''), '6', old."currency", '7', old."status", '8', old."wanted_on", '9', old."shipped_on", '10', old."total", '11', nullif(hex(old."price_list"), ''), '12', old."reference", '13', old."notes", '14', old."placed_at", '15', old."office_number", '16', old."reason")); END;
CREATE TRIGGER "order_delete" AFTER DELETE ON "order" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO "shadow_order" (id, _rv, _b, "number", "account", "ordered_on", "user", "currency", "status", "wanted_on", "shipped_on", "total", "price_list", "reference", "notes", "placed_at", "office_number", "reason") SELECT old.id, old._rv, old._b, old."number", old."account", old."ordered_on", old."user", old."currency", old."status", old."wanted_on", old."shipped_on", old."total", old."price_list", old."reference", old."notes", old."placed_at", old."office_number", old."reason" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_order" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 19, old.id, 2, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 19 AND id = old.id), old._rv), NULL, json_object('2', old."number", '3', nullif(hex(old."account"), ''), '4', old."ordered_on", '5', nullif(hex(old."user"), ''), '6', old."currency", '7', old."status", '8', old."wanted_on", '9', old."shipped_on", '10', old."total", '11', nullif(hex(old."price_list"), ''), '12', old."reference", '13', old."notes", '14', old."placed_at", '15', old."office_number", '16', old."reason")); END;
CREATE TRIGGER "order_guard" BEFORE UPDATE OF _rv, _b ON "order" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "order_guard_new" BEFORE INSERT ON "order" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new._rv NOT IN (0, coalesce((SELECT _rv FROM "order" WHERE id = new.id), 0)) OR new._b NOT IN (0, coalesce((SELECT _b FROM "order" WHERE id = new.id), 0))) BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "order_guard_id" BEFORE UPDATE OF id, rid ON "order" WHEN new.id IS NOT old.id OR new.rid IS NOT old.rid BEGIN SELECT RAISE(ABORT, 'a row keeps its id'); END;
CREATE TABLE "shadow_order_line" (id BLOB PRIMARY KEY, _rv INTEGER NOT NULL, _b INTEGER NOT NULL, "order" BLOB, "product" BLOB, "qty" INTEGER, "price" INTEGER, "discount" INTEGER, "uom" TEXT, "position" INTEGER, "trace" TEXT) WITHOUT ROWID;
CREATE TRIGGER "order_line_insert" AFTER INSERT ON "order_line" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 20, new.id, 0, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 20 AND id = new.id), 0), json_object('2', nullif(hex(new."order"), ''), '3', nullif(hex(new."product"), ''), '4', new."qty", '5', new."price", '6', new."discount", '7', new."uom", '8', new."position", '9', new."trace"), NULL); END;
CREATE TRIGGER "order_line_update" AFTER UPDATE ON "order_line" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new."id" IS NOT old."id" OR new."order" IS NOT old."order" OR new."product" IS NOT old."product" OR new."qty" IS NOT old."qty" OR new."price" IS NOT old."price" OR new."discount" IS NOT old."discount" OR new."uom" IS NOT old."uom" OR new."position" IS NOT old."position" OR new."trace" IS NOT old."trace") BEGIN INSERT INTO "shadow_order_line" (id, _rv, _b, "order", "product", "qty", "price", "discount", "uom", "position", "trace") SELECT old.id, old._rv, old._b, old."order", old."product", old."qty", old."price", old."discount", old."uom", old."position", old."trace" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_order_line" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 20, new.id, 1, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 20 AND id = new.id), old._rv), json_object('2', nullif(hex(new."order"), ''), '3', nullif(hex(new."product"), ''), '4', new."qty", '5', new."price", '6', new."discount", '7', new."uom", '8', new."position", '9', new."trace"), json_object('2', nullif(hex(old."order"), ''), '3', nullif(hex(old."product"), ''), '4', old."qty", '5', old."price", '6', old."discount", '7', old."uom", '8', old."position", '9', old."trace")); END;
CREATE TRIGGER "order_line_delete" AFTER DELETE ON "order_line" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO "shadow_order_line" (id, _rv, _b, "order", "product", "qty", "price", "discount", "uom", "position", "trace") SELECT old.id, old._rv, old._b, old."order", old."product", old."qty", old."price", old."discount", old."uom", old."position", old."trace" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_order_line" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 20, old.id, 2, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 20 AND id = old.id), old._rv), NULL, json_object('2', nullif(hex(old."order"), ''), '3', nullif(hex(old."product"), ''), '4', old."qty", '5', old."price", '6', old."discount", '7', old."uom", '8', old."position", '9', old."trace")); END;
CREATE TRIGGER "order_line_guard" BEFORE UPDATE OF _rv, _b ON "order_line" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "order_line_guard_new" BEFORE INSERT ON "order_line" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new._rv NOT IN (0, coalesce((SELECT _rv FROM "order_line" WHERE id = new.id), 0)) OR new._b NOT IN (0, coalesce((SELECT _b FROM "order_line" WHERE id = new.id), 0))) BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "order_line_guard_id" BEFORE UPDATE OF id, rid ON "order_line" WHEN new.id IS NOT old.id OR new.rid IS NOT old.rid BEGIN SELECT RAISE(ABORT, 'a row keeps its id'); END;
CREATE TABLE "shadow_attachment" (id BLOB PRIMARY KEY, _rv INTEGER NOT NULL, _b INTEGER NOT NULL, "account" BLOB, "user" BLOB, "kind" TEXT, "name" TEXT, "media_type" TEXT, "size" INTEGER, "sha256" TEXT, "added_at" TEXT, "visit" BLOB, "order" BLOB, "at_office" INTEGER) WITHOUT ROWID;
CREATE TRIGGER "attachment_insert" AFTER INSERT ON "attachment" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 22, new.id, 0, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 22 AND id = new.id), 0), json_object('2', nullif(hex(new."account"), ''), '3', nullif(hex(new."user"), ''), '4', new."kind", '5', new."name", '6', new."media_type", '7', new."size", '8', new."sha256", '9', new."added_at", '10', nullif(hex(new."visit"), ''), '11', nullif(hex(new."order"), ''), '12', new."at_office"), NULL); END;
CREATE TRIGGER "attachment_update" AFTER UPDATE ON "attachment" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new."id" IS NOT old."id" OR new."account" IS NOT old."account" OR new."user" IS NOT old."user" OR new."kind" IS NOT old."kind" OR new."name" IS NOT old."name" OR new."media_type" IS NOT old."media_type" OR new."size" IS NOT old."size" OR new."sha256" IS NOT old."sha256" OR new."added_at" IS NOT old."added_at" OR new."visit" IS NOT old."visit" OR new."order" IS NOT old."order" OR new."at_office" IS NOT old."at_office") BEGIN INSERT INTO "shadow_attachment" (id, _rv, _b, "account", "user", "kind", "name", "media_type", "size", "sha256", "added_at", "visit", "order", "at_office") SELECT old.id, old._rv, old._b, old."account", old."user", old."kind", old."name", old."media_type", old."size", old."sha256", old."added_at", old."visit", old."order", old."at_office" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_attachment" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 22, new.id, 1, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 22 AND id = new.id), old._rv), json_object('2', nullif(hex(new."account"), ''), '3', nullif(hex(new."user"), ''), '4', new."kind", '5', new."name", '6', new."media_type", '7', new."size", '8', new."sha256", '9', new."added_at", '10', nullif(hex(new."visit"), ''), '11', nullif(hex(new."order"), ''), '12', new."at_office"), json_object('2', nullif(hex(old."account"), ''), '3', nullif(hex(old."user"), ''), '4', old."kind", '5', old."name", '6', old."media_type", '7', old."size", '8', old."sha256", '9', old."added_at", '10', nullif(hex(old."visit"), ''), '11', nullif(hex(old."order"), ''), '12', old."at_office")); END;
CREATE TRIGGER "attachment_delete" AFTER DELETE ON "attachment" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO "shadow_attachment" (id, _rv, _b, "account", "user", "kind", "name", "media_type", "size", "sha256", "added_at", "visit", "order", "at_office") SELECT old.id, old._rv, old._b, old."account", old."user", old."kind", old."name", old."media_type", old."size", old."sha256", old."added_at", old."visit", old."order", old."at_office" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_attachment" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 22, old.id, 2, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 22 AND id = old.id), old._rv), NULL, json_object('2', nullif(hex(old."account"), ''), '3', nullif(hex(old."user"), ''), '4', old."kind", '5', old."name", '6', old."media_type", '7', old."size", '8', old."sha256", '9', old."added_at", '10', nullif(hex(old."visit"), ''), '11', nullif(hex(old."order"), ''), '12', old."at_office")); END;
CREATE TRIGGER "attachment_guard" BEFORE UPDATE OF _rv, _b ON "attachment" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "attachment_guard_new" BEFORE INSERT ON "attachment" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new._rv NOT IN (0, coalesce((SELECT _rv FROM "attachment" WHERE id = new.id), 0)) OR new._b NOT IN (0, coalesce((SELECT _b FROM "attachment" WHERE id = new.id), 0))) BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "attachment_guard_id" BEFORE UPDATE OF id, rid ON "attachment" WHEN new.id IS NOT old.id OR new.rid IS NOT old.rid BEGIN SELECT RAISE(ABORT, 'a row keeps its id'); END;
CREATE TABLE "shadow_target" (id BLOB PRIMARY KEY, _rv INTEGER NOT NULL, _b INTEGER NOT NULL, "user" BLOB, "period" TEXT, "measure" TEXT, "value" INTEGER) WITHOUT ROWID;
CREATE TRIGGER "target_insert" AFTER INSERT ON "target" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 17, new.id, 0, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 17 AND id = new.id), 0), json_object('2', nullif(hex(new."user"), ''), '3', new."period", '4', new."measure", '5', new."value"), NULL); END;
CREATE TRIGGER "target_update" AFTER UPDATE ON "target" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new."id" IS NOT old."id" OR new."user" IS NOT old."user" OR new."period" IS NOT old."period" OR new."measure" IS NOT old."measure" OR new."value" IS NOT old."value") BEGIN INSERT INTO "shadow_target" (id, _rv, _b, "user", "period", "measure", "value") SELECT old.id, old._rv, old._b, old."user", old."period", old."measure", old."value" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_target" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 17, new.id, 1, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 17 AND id = new.id), old._rv), json_object('2', nullif(hex(new."user"), ''), '3', new."period", '4', new."measure", '5', new."value"), json_object('2', nullif(hex(old."user"), ''), '3', old."period", '4', old."measure", '5', old."value")); END;
CREATE TRIGGER "target_delete" AFTER DELETE ON "target" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO "shadow_target" (id, _rv, _b, "user", "period", "measure", "value") SELECT old.id, old._rv, old._b, old."user", old."period", old."measure", old."value" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_target" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 17, old.id, 2, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 17 AND id = old.id), old._rv), NULL, json_object('2', nullif(hex(old."user"), ''), '3', old."period", '4', old."measure", '5', old."value")); END;
CREATE TRIGGER "target_guard" BEFORE UPDATE OF _rv, _b ON "target" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "target_guard_new" BEFORE INSERT ON "target" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new._rv NOT IN (0, coalesce((SELECT _rv FROM "target" WHERE id = new.id), 0)) OR new._b NOT IN (0, coalesce((SELECT _b FROM "target" WHERE id = new.id), 0))) BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "target_guard_id" BEFORE UPDATE OF id, rid ON "target" WHEN new.id IS NOT old.id OR new.rid IS NOT old.rid BEGIN SELECT RAISE(ABORT, 'a row keeps its id'); END;
CREATE TABLE "shadow_conflict" (id BLOB PRIMARY KEY, _rv INTEGER NOT NULL, _b INTEGER NOT NULL, "user" BLOB, "kind" TEXT, "row" TEXT, "group" TEXT, "base" TEXT, "kept" TEXT, "put_aside" TEXT, "reason" TEXT, "made_at" TEXT, "account" BLOB, "kept_by" BLOB, "kept_at" TEXT, "status" TEXT, "resolved_by" BLOB, "resolved_at" TEXT, "resolution" TEXT) WITHOUT ROWID;
CREATE TRIGGER "conflict_insert" AFTER INSERT ON "conflict" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 18, new.id, 0, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 18 AND id = new.id), 0), json_object('2', nullif(hex(new."user"), ''), '3', new."kind", '4', new."row", '5', new."group", '6', new."base", '7', new."kept", '8', new."put_aside", '9', new."reason", '10', new."made_at", '11', nullif(hex(new."account"), ''), '12', nullif(hex(new."kept_by"), ''), '13', new."kept_at", '14', new."status", '15', nullif(hex(new."resolved_by"), ''), '16', new."resolved_at", '17', new."resolution"), NULL); END;
CREATE TRIGGER "conflict_update" AFTER UPDATE ON "conflict" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new."id" IS NOT old."id" OR new."user" IS NOT old."user" OR new."kind" IS NOT old."kind" OR new."row" IS NOT old."row" OR new."group" IS NOT old."group" OR new."base" IS NOT old."base" OR new."kept" IS NOT old."kept" OR new."put_aside" IS NOT old."put_aside" OR new."reason" IS NOT old."reason" OR new."made_at" IS NOT old."made_at" OR new."account" IS NOT old."account" OR new."kept_by" IS NOT old."kept_by" OR new."kept_at" IS NOT old."kept_at" OR new."status" IS NOT old."status" OR new."resolved_by" IS NOT old."resolved_by" OR new."resolved_at" IS NOT old."resolved_at" OR new."resolution" IS NOT old."resolution") BEGIN INSERT INTO "shadow_conflict" (id, _rv, _b, "user", "kind", "row", "group", "base", "kept", "put_aside", "reason", "made_at", "account", "kept_by", "kept_at", "status", "resolved_by", "resolved_at", "resolution") SELECT old.id, old._rv, old._b, old."user", old."kind", old."row", old."group", old."base", old."kept", old."put_aside", old."reason", old."made_at", old."account", old."kept_by", old."kept_at", old."status", old."resolved_by", old."resolved_at", old."resolution" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_conflict" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 18, new.id, 1, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 18 AND id = new.id), old._rv), json_object('2', nullif(hex(new."user"), ''), '3', new."kind", '4', new."row", '5', new."group", '6', new."base", '7', new."kept", '8', new."put_aside", '9', new."reason", '10', new."made_at", '11', nullif(hex(new."account"), ''), '12', nullif(hex(new."kept_by"), ''), '13', new."kept_at", '14', new."status", '15', nullif(hex(new."resolved_by"), ''), '16', new."resolved_at", '17', new."resolution"), json_object('2', nullif(hex(old."user"), ''), '3', old."kind", '4', old."row", '5', old."group", '6', old."base", '7', old."kept", '8', old."put_aside", '9', old."reason", '10', old."made_at", '11', nullif(hex(old."account"), ''), '12', nullif(hex(old."kept_by"), ''), '13', old."kept_at", '14', old."status", '15', nullif(hex(old."resolved_by"), ''), '16', old."resolved_at", '17', old."resolution")); END;
CREATE TRIGGER "conflict_delete" AFTER DELETE ON "conflict" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN INSERT INTO "shadow_conflict" (id, _rv, _b, "user", "kind", "row", "group", "base", "kept", "put_aside", "reason", "made_at", "account", "kept_by", "kept_at", "status", "resolved_by", "resolved_at", "resolution") SELECT old.id, old._rv, old._b, old."user", old."kind", old."row", old."group", old."base", old."kept", old."put_aside", old."reason", old."made_at", old."account", old."kept_by", old."kept_at", old."status", old."resolved_by", old."resolved_at", old."resolution" WHERE old._rv > 0 AND NOT EXISTS (SELECT 1 FROM "shadow_conflict" WHERE id = old.id); INSERT INTO sync_op (tx, tbl, id, kind, base, new, old) VALUES ((SELECT cur_tx FROM sync_ctl), 18, old.id, 2, coalesce((SELECT min(base) FROM sync_op WHERE tbl = 18 AND id = old.id), old._rv), NULL, json_object('2', nullif(hex(old."user"), ''), '3', old."kind", '4', old."row", '5', old."group", '6', old."base", '7', old."kept", '8', old."put_aside", '9', old."reason", '10', old."made_at", '11', nullif(hex(old."account"), ''), '12', nullif(hex(old."kept_by"), ''), '13', old."kept_at", '14', old."status", '15', nullif(hex(old."resolved_by"), ''), '16', old."resolved_at", '17', old."resolution")); END;
CREATE TRIGGER "conflict_guard" BEFORE UPDATE OF _rv, _b ON "conflict" WHEN (SELECT applying FROM sync_ctl) = 0 BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "conflict_guard_new" BEFORE INSERT ON "conflict" WHEN (SELECT applying FROM sync_ctl) = 0 AND (new._rv NOT IN (0, coalesce((SELECT _rv FROM "conflict" WHERE id = new.id), 0)) OR new._b NOT IN (0, coalesce((SELECT _b FROM "conflict" WHERE id = new.id), 0))) BEGIN SELECT RAISE(ABORT, 'only a pull may set _rv and _b'); END;
CREATE TRIGGER "conflict_guard_id" BEFORE UPDATE OF id, rid ON "conflict" WHEN new.id IS NOT old.id OR new.rid IS NOT old.rid BEGIN SELECT RAISE(ABORT, 'a row keeps its id'); END;
CREATE INDEX "visit_by_day" ON "visit" ("user", "day");
CREATE INDEX "activity_by_starts_at" ON "activity" ("user", "starts_at");
CREATE INDEX "price_item_by_product" ON "price_item" ("product");
CREATE INDEX "stock_level_by_product" ON "stock_level" ("product");
CREATE INDEX "activity_by_series" ON "activity" ("series") WHERE "series" IS NOT NULL;
CREATE INDEX "activity_by_rule" ON "activity" ("user") WHERE "rule" IS NOT NULL;
CREATE INDEX "visit_by_series" ON "visit" ("series") WHERE "series" IS NOT NULL;
CREATE INDEX "visit_by_rule" ON "visit" ("user") WHERE "rule" IS NOT NULL;
CREATE INDEX "activity_by_task" ON "activity" ("user", "status") WHERE "type" = 'task';
CREATE INDEX "account_by_owner" ON "account" ("owner");
CREATE INDEX "account_by_name" ON "account" (lower("name"));
CREATE INDEX "order_by_ordered_on" ON "order" ("ordered_on");
CREATE INDEX "order_by_customer" ON "order" ("account", "ordered_on", "status");
CREATE TABLE search_doc (n INTEGER PRIMARY KEY, kind INTEGER NOT NULL, id BLOB NOT NULL, owner BLOB, key TEXT, text TEXT NOT NULL);
CREATE UNIQUE INDEX search_doc_by_id ON search_doc (id, kind);
CREATE INDEX search_doc_by_owner ON search_doc (owner) WHERE owner IS NOT NULL;
CREATE INDEX search_doc_by_key ON search_doc (key) WHERE key IS NOT NULL;
CREATE VIRTUAL TABLE search_index USING fts5 (tokens, content = '', contentless_delete = 1, detail = none, tokenize = "ascii tokenchars '^<='");
CREATE TABLE search_todo (kind INTEGER NOT NULL, id BLOB NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;
