CREATE TABLE audit_link (
	chain INTEGER NOT NULL, 
	no INTEGER NOT NULL, 
	at_ms INTEGER NOT NULL, 
	act TEXT NOT NULL, 
	"by" BLOB NOT NULL, 
	about BLOB NOT NULL, 
	spans BLOB NOT NULL, 
	digest BLOB NOT NULL, 
	hash BLOB NOT NULL, 
	PRIMARY KEY (chain, no)
);
CREATE TABLE bucket (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	head INTEGER DEFAULT 0 NOT NULL, 
	min_seq INTEGER DEFAULT 0 NOT NULL, 
	cs INTEGER DEFAULT 0 NOT NULL, 
	n INTEGER DEFAULT 0 NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (name)
);
CREATE TABLE bucket_later (
	bucket INTEGER NOT NULL, 
	since SMALLINT NOT NULL, 
	cs INTEGER NOT NULL, 
	n INTEGER NOT NULL, 
	PRIMARY KEY (bucket, since)
);
CREATE TABLE bucket_row (
	bucket INTEGER NOT NULL, 
	tbl SMALLINT NOT NULL, 
	"row" BLOB NOT NULL, 
	seq INTEGER NOT NULL, 
	op SMALLINT NOT NULL, 
	PRIMARY KEY (bucket, tbl, "row")
);
CREATE UNIQUE INDEX bucket_row_by_seq ON bucket_row (bucket, seq);
CREATE TABLE device_key (
	no INTEGER NOT NULL, 
	device BLOB NOT NULL, 
	code TEXT NOT NULL, 
	user BLOB NOT NULL, 
	pubkey BLOB NOT NULL, 
	status TEXT NOT NULL, 
	incarnation INTEGER DEFAULT 1 NOT NULL, 
	last_session INTEGER DEFAULT 0 NOT NULL, 
	last_seen_ms INTEGER, 
	name TEXT DEFAULT '' NOT NULL, 
	PRIMARY KEY (no), 
	UNIQUE (device), 
	UNIQUE (code)
);
CREATE TABLE device_lane (
	device INTEGER NOT NULL, 
	incarnation INTEGER NOT NULL, 
	lane SMALLINT NOT NULL, 
	last INTEGER NOT NULL, 
	PRIMARY KEY (device, incarnation, lane)
);
CREATE TABLE device_standing (
	device INTEGER NOT NULL, 
	digest BLOB NOT NULL, 
	body BLOB NOT NULL, 
	at_ms INTEGER NOT NULL, 
	PRIMARY KEY (device, digest)
);
CREATE TABLE epoch (
	no INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	at_ms INTEGER NOT NULL, 
	company TEXT NOT NULL, 
	PRIMARY KEY (no)
);
CREATE TABLE file_content (
	no INTEGER NOT NULL, 
	sha TEXT NOT NULL, 
	size INTEGER NOT NULL, 
	came INTEGER NOT NULL, 
	whole SMALLINT NOT NULL, 
	device INTEGER NOT NULL, 
	tbl SMALLINT NOT NULL, 
	"row" BLOB NOT NULL, 
	PRIMARY KEY (no)
);
CREATE INDEX file_content_by_device ON file_content (device);
CREATE INDEX file_content_by_sha ON file_content (sha);
CREATE TABLE file_part (
	content INTEGER NOT NULL, 
	at INTEGER NOT NULL, 
	bytes BLOB NOT NULL, 
	PRIMARY KEY (content, at)
);
CREATE TABLE file_row (
	tbl SMALLINT NOT NULL, 
	"row" BLOB NOT NULL, 
	content INTEGER NOT NULL, 
	PRIMARY KEY (tbl, "row")
);
CREATE INDEX file_row_by_content ON file_row (content);
CREATE TABLE fork (
	epoch INTEGER NOT NULL, 
	bucket INTEGER NOT NULL, 
	head INTEGER NOT NULL, 
	PRIMARY KEY (epoch, bucket)
);
CREATE TABLE invite (
	hash BLOB NOT NULL, 
	user BLOB NOT NULL, 
	expires_ms INTEGER NOT NULL, 
	used_ms INTEGER, 
	PRIMARY KEY (hash)
);
CREATE TABLE last_word (
	device INTEGER NOT NULL, 
	no INTEGER NOT NULL, 
	at_ms INTEGER NOT NULL, 
	packet BLOB NOT NULL, 
	taken_ms INTEGER, 
	PRIMARY KEY (device, no)
);
CREATE TABLE layout (
	revision INTEGER NOT NULL, 
	PRIMARY KEY (revision)
);
CREATE TABLE packet_key (
	one SMALLINT NOT NULL, 
	secret BLOB NOT NULL, 
	PRIMARY KEY (one)
);
CREATE TABLE past_grant (
	person BLOB NOT NULL, 
	bucket INTEGER NOT NULL, 
	until_ms INTEGER NOT NULL, 
	PRIMARY KEY (person, bucket)
);
CREATE TABLE past_home (
	tbl SMALLINT NOT NULL, 
	"row" BLOB NOT NULL, 
	bucket INTEGER NOT NULL, 
	until_ms INTEGER NOT NULL, 
	PRIMARY KEY (tbl, "row", bucket)
);
CREATE TABLE tx_log (
	txid BLOB NOT NULL, 
	device INTEGER NOT NULL, 
	incarnation INTEGER NOT NULL, 
	lane SMALLINT NOT NULL, 
	number INTEGER NOT NULL, 
	digest BLOB NOT NULL, 
	code SMALLINT NOT NULL, 
	reason TEXT DEFAULT '' NOT NULL, 
	conflicts BLOB, 
	at_ms INTEGER NOT NULL, 
	body BLOB NOT NULL, 
	PRIMARY KEY (txid)
);
CREATE INDEX tx_log_by_number ON tx_log (device, incarnation, lane, number);
CREATE TABLE wipe (
	device INTEGER NOT NULL, 
	ordered_ms INTEGER NOT NULL, 
	words SMALLINT NOT NULL, 
	erased_ms INTEGER, 
	heard_ms INTEGER, 
	sealed BLOB, 
	proof TEXT, 
	PRIMARY KEY (device)
);
CREATE TABLE territory (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	code TEXT NOT NULL, 
	name TEXT NOT NULL, 
	parent BLOB, 
	_rv INTEGER NOT NULL, 
	_gv BLOB, 
	_b INTEGER NOT NULL, 
	_seq INTEGER NOT NULL, 
	_since INTEGER DEFAULT 0 NOT NULL, 
	_del SMALLINT DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid)
);
CREATE INDEX territory_by_code ON territory (code);
CREATE UNIQUE INDEX territory_by_id ON territory (id);
CREATE INDEX territory_by_seq ON territory (_b, _seq);
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
	_rv INTEGER NOT NULL, 
	_gv BLOB, 
	_b INTEGER NOT NULL, 
	_seq INTEGER NOT NULL, 
	_since INTEGER DEFAULT 0 NOT NULL, 
	_del SMALLINT DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid)
);
CREATE UNIQUE INDEX user_by_id ON user (id);
CREATE INDEX user_by_login ON user (login);
CREATE INDEX user_by_seq ON user (_b, _seq);
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
	_rv INTEGER NOT NULL, 
	_gv BLOB, 
	_b INTEGER NOT NULL, 
	_seq INTEGER NOT NULL, 
	_since INTEGER DEFAULT 0 NOT NULL, 
	_del SMALLINT DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid)
);
CREATE UNIQUE INDEX substitution_by_id ON substitution (id);
CREATE INDEX substitution_by_seq ON substitution (_b, _seq);
CREATE TABLE device (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	user BLOB NOT NULL, 
	code TEXT NOT NULL, 
	name TEXT NOT NULL, 
	status TEXT DEFAULT 'enrolled' NOT NULL, 
	enrolled_at TEXT, 
	_rv INTEGER NOT NULL, 
	_gv BLOB, 
	_b INTEGER NOT NULL, 
	_seq INTEGER NOT NULL, 
	_since INTEGER DEFAULT 0 NOT NULL, 
	_del SMALLINT DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid)
);
CREATE INDEX device_by_code ON device (code);
CREATE UNIQUE INDEX device_by_id ON device (id);
CREATE INDEX device_by_seq ON device (_b, _seq);
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
	_rv INTEGER NOT NULL, 
	_gv BLOB, 
	_b INTEGER NOT NULL, 
	_seq INTEGER NOT NULL, 
	_since INTEGER DEFAULT 0 NOT NULL, 
	_del SMALLINT DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid)
);
CREATE INDEX product_by_code ON product (code);
CREATE UNIQUE INDEX product_by_id ON product (id);
CREATE INDEX product_by_seq ON product (_b, _seq);
CREATE TABLE product_unit (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	product BLOB NOT NULL, 
	uom TEXT NOT NULL, 
	factor INTEGER NOT NULL, 
	barcode TEXT, 
	_rv INTEGER NOT NULL, 
	_gv BLOB, 
	_b INTEGER NOT NULL, 
	_seq INTEGER NOT NULL, 
	_since INTEGER DEFAULT 0 NOT NULL, 
	_del SMALLINT DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid), 
	FOREIGN KEY(product) REFERENCES product (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX product_unit_by_id ON product_unit (id);
CREATE INDEX product_unit_by_product ON product_unit (product);
CREATE INDEX product_unit_by_seq ON product_unit (_b, _seq);
CREATE TABLE price_list (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	code TEXT NOT NULL, 
	name TEXT, 
	currency TEXT, 
	valid_from TEXT, 
	valid_to TEXT, 
	_rv INTEGER NOT NULL, 
	_gv BLOB, 
	_b INTEGER NOT NULL, 
	_seq INTEGER NOT NULL, 
	_since INTEGER DEFAULT 0 NOT NULL, 
	_del SMALLINT DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid)
);
CREATE INDEX price_list_by_code ON price_list (code);
CREATE UNIQUE INDEX price_list_by_id ON price_list (id);
CREATE INDEX price_list_by_seq ON price_list (_b, _seq);
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
	_rv INTEGER NOT NULL, 
	_gv BLOB, 
	_b INTEGER NOT NULL, 
	_seq INTEGER NOT NULL, 
	_since INTEGER DEFAULT 0 NOT NULL, 
	_del SMALLINT DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid), 
	FOREIGN KEY(price_list) REFERENCES price_list (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX price_item_by_id ON price_item (id);
CREATE INDEX price_item_by_price_list ON price_item (price_list);
CREATE INDEX price_item_by_seq ON price_item (_b, _seq);
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
	_rv INTEGER NOT NULL, 
	_gv BLOB, 
	_b INTEGER NOT NULL, 
	_seq INTEGER NOT NULL, 
	_since INTEGER DEFAULT 0 NOT NULL, 
	_del SMALLINT DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid)
);
CREATE INDEX promotion_by_code ON promotion (code);
CREATE UNIQUE INDEX promotion_by_id ON promotion (id);
CREATE INDEX promotion_by_seq ON promotion (_b, _seq);
CREATE TABLE warehouse (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	code TEXT NOT NULL, 
	name TEXT, 
	lat INTEGER, 
	lon INTEGER, 
	_rv INTEGER NOT NULL, 
	_gv BLOB, 
	_b INTEGER NOT NULL, 
	_seq INTEGER NOT NULL, 
	_since INTEGER DEFAULT 0 NOT NULL, 
	_del SMALLINT DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid)
);
CREATE INDEX warehouse_by_code ON warehouse (code);
CREATE UNIQUE INDEX warehouse_by_id ON warehouse (id);
CREATE INDEX warehouse_by_seq ON warehouse (_b, _seq);
CREATE TABLE stock_level (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	warehouse BLOB NOT NULL, 
	product BLOB NOT NULL, 
	on_hand INTEGER NOT NULL, 
	reserved INTEGER DEFAULT 0 NOT NULL, 
	as_of TEXT, 
	counted_at TEXT, 
	_rv INTEGER NOT NULL, 
	_gv BLOB, 
	_b INTEGER NOT NULL, 
	_seq INTEGER NOT NULL, 
	_since INTEGER DEFAULT 0 NOT NULL, 
	_del SMALLINT DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid), 
	FOREIGN KEY(warehouse) REFERENCES warehouse (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX stock_level_by_id ON stock_level (id);
CREATE INDEX stock_level_by_seq ON stock_level (_b, _seq);
CREATE INDEX stock_level_by_warehouse ON stock_level (warehouse);
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
	kind TEXT DEFAULT 'other' NOT NULL, 
	language TEXT, 
	product BLOB, 
	segment TEXT, 
	valid_from TEXT, 
	valid_to TEXT, 
	internal INTEGER DEFAULT 0 NOT NULL, 
	_rv INTEGER NOT NULL, 
	_gv BLOB, 
	_b INTEGER NOT NULL, 
	_seq INTEGER NOT NULL, 
	_since INTEGER DEFAULT 0 NOT NULL, 
	_del SMALLINT DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid)
);
CREATE UNIQUE INDEX literature_by_id ON literature (id);
CREATE INDEX literature_by_seq ON literature (_b, _seq);
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
	_rv INTEGER NOT NULL, 
	_gv BLOB, 
	_b INTEGER NOT NULL, 
	_seq INTEGER NOT NULL, 
	_since INTEGER DEFAULT 0 NOT NULL, 
	_del SMALLINT DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid)
);
CREATE UNIQUE INDEX account_by_id ON account (id);
CREATE INDEX account_by_number ON account (number);
CREATE INDEX account_by_seq ON account (_b, _seq);
CREATE INDEX account_by_territory ON account (territory);
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
	_rv INTEGER NOT NULL, 
	_gv BLOB, 
	_b INTEGER NOT NULL, 
	_seq INTEGER NOT NULL, 
	_since INTEGER DEFAULT 0 NOT NULL, 
	_del SMALLINT DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid), 
	FOREIGN KEY(account) REFERENCES account (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX address_by_account ON address (account);
CREATE UNIQUE INDEX address_by_id ON address (id);
CREATE INDEX address_by_seq ON address (_b, _seq);
CREATE TABLE channel (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	account BLOB NOT NULL, 
	kind TEXT NOT NULL, 
	value TEXT NOT NULL, 
	label TEXT, 
	bounced INTEGER DEFAULT 0 NOT NULL, 
	_rv INTEGER NOT NULL, 
	_gv BLOB, 
	_b INTEGER NOT NULL, 
	_seq INTEGER NOT NULL, 
	_since INTEGER DEFAULT 0 NOT NULL, 
	_del SMALLINT DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid), 
	FOREIGN KEY(account) REFERENCES account (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX channel_by_account ON channel (account);
CREATE UNIQUE INDEX channel_by_id ON channel (id);
CREATE INDEX channel_by_seq ON channel (_b, _seq);
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
	_rv INTEGER NOT NULL, 
	_gv BLOB, 
	_b INTEGER NOT NULL, 
	_seq INTEGER NOT NULL, 
	_since INTEGER DEFAULT 0 NOT NULL, 
	_del SMALLINT DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid), 
	FOREIGN KEY(account) REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX contact_by_account ON contact (account);
CREATE UNIQUE INDEX contact_by_id ON contact (id);
CREATE INDEX contact_by_seq ON contact (_b, _seq);
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
	_rv INTEGER NOT NULL, 
	_gv BLOB, 
	_b INTEGER NOT NULL, 
	_seq INTEGER NOT NULL, 
	_since INTEGER DEFAULT 0 NOT NULL, 
	_del SMALLINT DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid), 
	FOREIGN KEY(account) REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX activity_by_account ON activity (account);
CREATE UNIQUE INDEX activity_by_id ON activity (id);
CREATE INDEX activity_by_seq ON activity (_b, _seq);
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
	_rv INTEGER NOT NULL, 
	_gv BLOB, 
	_b INTEGER NOT NULL, 
	_seq INTEGER NOT NULL, 
	_since INTEGER DEFAULT 0 NOT NULL, 
	_del SMALLINT DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid), 
	FOREIGN KEY(account) REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX visit_by_account ON visit (account);
CREATE UNIQUE INDEX visit_by_id ON visit (id);
CREATE INDEX visit_by_seq ON visit (_b, _seq);
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
	_rv INTEGER NOT NULL, 
	_gv BLOB, 
	_b INTEGER NOT NULL, 
	_seq INTEGER NOT NULL, 
	_since INTEGER DEFAULT 0 NOT NULL, 
	_del SMALLINT DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid), 
	FOREIGN KEY(account) REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX order_by_account ON "order" (account);
CREATE UNIQUE INDEX order_by_id ON "order" (id);
CREATE INDEX order_by_number ON "order" (number);
CREATE INDEX order_by_seq ON "order" (_b, _seq);
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
	_rv INTEGER NOT NULL, 
	_gv BLOB, 
	_b INTEGER NOT NULL, 
	_seq INTEGER NOT NULL, 
	_since INTEGER DEFAULT 0 NOT NULL, 
	_del SMALLINT DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid), 
	FOREIGN KEY("order") REFERENCES "order" (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX order_line_by_id ON order_line (id);
CREATE INDEX order_line_by_order ON order_line ("order");
CREATE INDEX order_line_by_seq ON order_line (_b, _seq);
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
	signed_by TEXT, 
	signed TEXT, 
	_rv INTEGER NOT NULL, 
	_gv BLOB, 
	_b INTEGER NOT NULL, 
	_seq INTEGER NOT NULL, 
	_since INTEGER DEFAULT 0 NOT NULL, 
	_del SMALLINT DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid), 
	FOREIGN KEY(account) REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX attachment_by_account ON attachment (account);
CREATE UNIQUE INDEX attachment_by_id ON attachment (id);
CREATE INDEX attachment_by_seq ON attachment (_b, _seq);
CREATE TABLE target (
	rid INTEGER NOT NULL, 
	id BLOB NOT NULL, 
	user BLOB NOT NULL, 
	period TEXT NOT NULL, 
	measure TEXT NOT NULL, 
	value INTEGER NOT NULL, 
	_rv INTEGER NOT NULL, 
	_gv BLOB, 
	_b INTEGER NOT NULL, 
	_seq INTEGER NOT NULL, 
	_since INTEGER DEFAULT 0 NOT NULL, 
	_del SMALLINT DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid)
);
CREATE UNIQUE INDEX target_by_id ON target (id);
CREATE INDEX target_by_seq ON target (_b, _seq);
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
	_rv INTEGER NOT NULL, 
	_gv BLOB, 
	_b INTEGER NOT NULL, 
	_seq INTEGER NOT NULL, 
	_since INTEGER DEFAULT 0 NOT NULL, 
	_del SMALLINT DEFAULT 0 NOT NULL, 
	PRIMARY KEY (rid), 
	FOREIGN KEY(account) REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX conflict_by_account ON "conflict" (account);
CREATE UNIQUE INDEX conflict_by_id ON "conflict" (id);
CREATE INDEX conflict_by_seq ON "conflict" (_b, _seq);
