BEGIN TRANSACTION;
CREATE TABLE activity(contact TEXT NOT NULL, conversation TEXT NOT NULL, subject TEXT NOT NULL, text TEXT NOT NULL,
  at INTEGER NOT NULL, last_seq INTEGER NOT NULL, PRIMARY KEY(contact, conversation)) WITHOUT ROWID;
INSERT INTO "activity" VALUES('contact-6','old-1','Chat with Rental Cars assistant','Visitor: Hi, my name is Quentin Ashdown, my email is quentin@ashdown.example
Rental Cars assistant: Hello Quentin
Visitor: I need a van next week',1794441995036,3);
CREATE TABLE crm_job(number INTEGER PRIMARY KEY, conversation TEXT NOT NULL UNIQUE, fault TEXT NOT NULL);
CREATE TABLE lookup(kind INTEGER NOT NULL, value TEXT NOT NULL, number INTEGER NOT NULL,
  PRIMARY KEY(kind, value, number)) WITHOUT ROWID;
INSERT INTO "lookup" VALUES(0,'quentin@ashdown.example',6);
INSERT INTO "lookup" VALUES(2,'ashdown',6);
INSERT INTO "lookup" VALUES(3,'ashdown.example',6);
CREATE TABLE message(
  conversation INTEGER NOT NULL, seq INTEGER NOT NULL, id TEXT NOT NULL, author TEXT NOT NULL, kind TEXT NOT NULL,
  agent TEXT NOT NULL, agent_name TEXT NOT NULL, text TEXT NOT NULL, sent_at INTEGER NOT NULL, rev TEXT NOT NULL,
  PRIMARY KEY(conversation, seq)) WITHOUT ROWID;
INSERT INTO "message" VALUES(3,1,'old-1-1','visitor','text','','','Hi, my name is Quentin Ashdown, my email is quentin@ashdown.example',1794441947510,'1');
INSERT INTO "message" VALUES(3,2,'old-1-2','agent','text','agent-rental-cars','Rental Cars assistant','Hello Quentin',1794441971273,'1');
INSERT INTO "message" VALUES(3,3,'old-1-3','visitor','text','','','I need a van next week',1794441995036,'1');
INSERT INTO "message" VALUES(5,1,'old-2-1','agent','text','agent-website','Website assistant','Anyone there?',1788197358641,'1');
CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;
INSERT INTO "meta" VALUES('conversations',2);
INSERT INTO "meta" VALUES('count',6);
INSERT INTO "meta" VALUES('cursorKey','4a0f9f7802170edc531fe4f9630d43e3c81552570ba69cd56ba712f80e814a44');
INSERT INTO "meta" VALUES('epoch','81ae9578-e77c-4542-83f3-ca8a5fa05112');
INSERT INTO "meta" VALUES('floor',0);
INSERT INTO "meta" VALUES('position',7);
INSERT INTO "meta" VALUES('schema',1);
INSERT INTO "meta" VALUES('xor64',-3667944235661544172);
CREATE TABLE object(
  number INTEGER PRIMARY KEY,
  type INTEGER NOT NULL,
  id TEXT NOT NULL,
  rev TEXT NOT NULL,
  position INTEGER NOT NULL UNIQUE,
  sort_key INTEGER NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0,
  reason TEXT NOT NULL DEFAULT '',
  merged_into TEXT NOT NULL DEFAULT '',
  deleted_at INTEGER NOT NULL DEFAULT 0,
  data TEXT NOT NULL,
  search TEXT NOT NULL DEFAULT '',
  digits TEXT NOT NULL DEFAULT '',
  updated_at INTEGER NOT NULL DEFAULT 0,
  UNIQUE(type, id));
INSERT INTO "object" VALUES(1,0,'viewer-demo','r1',1,0,0,'','',0,'{"id":"viewer-demo","name":"Demo user","role":"sales"}','','',-9223372036854775808);
INSERT INTO "object" VALUES(2,1,'agent-rental-cars','r2',2,0,0,'','',0,'{"id":"agent-rental-cars","name":"Rental Cars assistant"}','','',-9223372036854775808);
INSERT INTO "object" VALUES(3,4,'old-1','r7',7,1794441995036,0,'','',0,'{"agent":{"id":"agent-rental-cars","name":"Rental Cars assistant"},"createdAt":"2026-11-12T00:05:47.510Z","crm":{"at":"2026-11-12T00:06:55.036Z","state":"synced"},"detailedSummary":"Quentin Ashdown opened with “I need a van next week”. Contact: quentin@ashdown.example.","factors":[{"factor":"budget","finding":"not_mentioned"},{"factor":"urgency","finding":"found","quote":"I need a van next week","seq":3},{"factor":"authority","finding":"not_mentioned"},{"factor":"fit","finding":"not_mentioned"},{"factor":"engagement","finding":"not_mentioned"}],"id":"old-1","intent":"potential_new_business","lastMessageAt":"2026-11-12T00:06:35.036Z","lastSeq":3,"lastVisitorMessageAt":"2026-11-12T00:06:35.036Z","link":{"at":"2026-11-12T00:06:55.036Z","contact":{"email":"quentin@ashdown.example","id":"contact-6","name":"Quentin Ashdown"},"origin":"automatic","reasons":["same_email","similar_name"],"state":"linked"},"messageCount":3,"messagesRev":"1","reasoning":"Score of 19: Has a date in mind (“I need a van next week”); not mentioned: budget, authority, fit, engagement.","score":19,"scoredAt":"2026-11-12T00:06:35.036Z","scoredSeq":3,"sentiment":"neutral","shortSummary":"Needs a van next week.","status":"open","visitor":{"email":{"seq":1,"value":"quentin@ashdown.example"},"name":{"seq":1,"value":"Quentin Ashdown"}}}','','',-9223372036854775808);
INSERT INTO "object" VALUES(4,1,'agent-website','r4',4,0,0,'','',0,'{"id":"agent-website","name":"Website assistant"}','','',-9223372036854775808);
INSERT INTO "object" VALUES(5,4,'old-2','r5',5,1788197358641,0,'','',0,'{"agent":{"id":"agent-website","name":"Website assistant"},"createdAt":"2026-08-31T17:29:18.641Z","crm":{"state":"none"},"factors":[{"factor":"budget","finding":"not_mentioned"},{"factor":"urgency","finding":"not_mentioned"},{"factor":"authority","finding":"not_mentioned"},{"factor":"fit","finding":"not_mentioned"},{"factor":"engagement","finding":"not_mentioned"}],"id":"old-2","lastMessageAt":"2026-08-31T17:29:18.641Z","lastSeq":1,"link":{"state":"none"},"messageCount":1,"messagesRev":"1","reasoning":"No score: only 1 message; no budget, date, role or need was mentioned.","scoreGaps":["too_short","nothing_qualifying"],"scoredAt":"2026-08-31T17:29:18.641Z","scoredSeq":1,"sentiment":"neutral","shortSummary":"Left without writing anything.","status":"closed","visitor":{}}','','',-9223372036854775808);
INSERT INTO "object" VALUES(6,3,'contact-6','r6',6,0,0,'','',0,'{"email":"quentin@ashdown.example","id":"contact-6","name":"Quentin Ashdown"}','
quentin ashdown
quentin@ashdown.example','',1794441995036);
CREATE INDEX object_walk ON object(type, sort_key DESC, id) WHERE deleted = 0;
CREATE INDEX lookup_number ON lookup(number);
COMMIT;
