BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE attempts (
	id VARCHAR(64) NOT NULL, 
	owner VARCHAR(200) NOT NULL, 
	origin VARCHAR(60) NOT NULL, 
	scenario VARCHAR(60) NOT NULL, 
	title TEXT NOT NULL, 
	scenario_hash VARCHAR(200) NOT NULL, 
	body VARCHAR(64) NOT NULL, 
	setup TEXT NOT NULL, 
	difficulty VARCHAR(60) NOT NULL, 
	voice VARCHAR(200) NOT NULL, 
	engine VARCHAR(200) NOT NULL, 
	status VARCHAR(60) NOT NULL, 
	ending VARCHAR(60), 
	assisted BOOLEAN NOT NULL, 
	parent VARCHAR(64), 
	branch_turn INTEGER, 
	started DATETIME NOT NULL, 
	ended DATETIME, 
	CONSTRAINT pk_attempts PRIMARY KEY (id), 
	CONSTRAINT fk_attempts_body_scenarios FOREIGN KEY(body) REFERENCES scenarios (digest)
);
INSERT INTO "attempts" VALUES('0ldest','me','own','after-rounds','After rounds','hash-of-after-rounds','d938d06a6082cf7e15fbb874c144307e78c4cb76be7b9b3ed8b0f7648815995c','{"scenario_hash":"hash-of-after-rounds","difficulty":"busy","seed":7,"learner":{"name":"Sam","stage":"","school":"","interests":"","country":""},"aids":{"hints":true,"take_backs":true},"voice":"scripted","engine":"0.1.0"}','busy','scripted','0.1.0','ended','bye',0,NULL,NULL,'2026-03-01 09:30:00.000000',NULL);
CREATE TABLE debriefs (
	id INTEGER NOT NULL, 
	attempt VARCHAR(64) NOT NULL, 
	made_at DATETIME NOT NULL, 
	debrief TEXT NOT NULL, 
	CONSTRAINT pk_debriefs PRIMARY KEY (id), 
	CONSTRAINT fk_debriefs_attempt_attempts FOREIGN KEY(attempt) REFERENCES attempts (id) ON DELETE CASCADE
);
INSERT INTO "debriefs" VALUES(1,'0ldest','2026-11-22 14:51:10.442243','{"status":"ready","opening":"Well done.","strongest":{"skill":"introduction","evidence":{"turn":0,"start":11,"end":14,"quote":"Sam"},"why":"It says who you are."},"changes":[{"skill":"questions","check":"open","what":"Ask one open question.","at":null,"better":"Hello."}],"if_then":"If she greets me, then I say who I am.","manner":["Two fillers."]}');
CREATE TABLE scenarios (
	digest VARCHAR(64) NOT NULL, 
	body TEXT NOT NULL, 
	CONSTRAINT pk_scenarios PRIMARY KEY (digest)
);
INSERT INTO "scenarios" VALUES('d938d06a6082cf7e15fbb874c144307e78c4cb76be7b9b3ed8b0f7648815995c','{"id":"after-rounds","version":"1.0","title":"After rounds","place":"rotation","minutes":5,"article":"advice","skills":["introduction","goals","questions","listening","closing"],"difficulty":"busy","opens":"learner","turns":20,"brief":{"setting":"A ward.","you":"A student.","goal":"Get to know her.","tips":[]},"partners":[{"id":"okafor","name":"Dr Ngozi Okafor","address":"Dr Okafor","role":"attending","who":"a cardiologist","avoids":"gossip","names":["Okafor"],"facts":{},"temper":{"rapport":0,"patience":4,"brief":1,"manner":"brisk"},"knows_learner":[],"opening":[],"topics":{},"remarks":{},"cues":{},"wants":[],"asks":{},"pools":{},"interruptions":[],"endings":[{"id":"bye","by":["learner","time","patience"],"needs":{"knows":[],"rapport":null,"picked_up":null,"asked":null,"turns":null,"granted":[],"refused":[],"heard":[]},"lines":[{"say":"Goodbye.","needs":null,"shared":false}],"outcome":"fair"}]}]}');
CREATE TABLE scorecards (
	id INTEGER NOT NULL, 
	attempt VARCHAR(64) NOT NULL, 
	made_at DATETIME NOT NULL, 
	scorer VARCHAR(200) NOT NULL, 
	version VARCHAR(200) NOT NULL, 
	rubric VARCHAR(200) NOT NULL, 
	levels TEXT NOT NULL, 
	card TEXT NOT NULL, 
	CONSTRAINT pk_scorecards PRIMARY KEY (id), 
	CONSTRAINT fk_scorecards_attempt_attempts FOREIGN KEY(attempt) REFERENCES attempts (id) ON DELETE CASCADE
);
INSERT INTO "scorecards" VALUES(1,'0ldest','2026-11-22 14:51:10.442243','rules','1.0','networking 1.0','{"introduction": 3, "goals": null}','{"skills":{"introduction":{"status":"scored","level":3,"checks":[{"id":"name","passed":true,"reason":"a name was given","evidence":[{"turn":0,"start":11,"end":14,"quote":"Sam"}]}]},"goals":{"status":"not_observed","level":null,"checks":[]}},"scorer":{"name":"rules","version":"1.0","rubric":"networking 1.0"}}');
CREATE TABLE turns (
	attempt VARCHAR(64) NOT NULL, 
	number INTEGER NOT NULL, 
	speaker VARCHAR(60) NOT NULL, 
	who VARCHAR(60), 
	text TEXT NOT NULL, 
	move TEXT, 
	unmatched TEXT, 
	scripted BOOLEAN, 
	saved_at DATETIME NOT NULL, 
	CONSTRAINT pk_turns PRIMARY KEY (attempt, number), 
	CONSTRAINT fk_turns_attempt_attempts FOREIGN KEY(attempt) REFERENCES attempts (id) ON DELETE CASCADE, 
	CONSTRAINT ck_turns_from_zero CHECK (number >= 0)
);
INSERT INTO "turns" VALUES('0ldest',0,'learner','okafor','Hello, I''m Sam.',NULL,NULL,NULL,'2026-11-22 14:51:10.437517');
CREATE INDEX ix_attempts_started_id ON attempts (started, id);
CREATE INDEX ix_attempts_status_started ON attempts (status, started);
CREATE INDEX ix_attempts_parent ON attempts (parent);
CREATE INDEX ix_attempts_body ON attempts (body);
CREATE INDEX ix_turns_attempt_speaker ON turns (attempt, speaker);
CREATE INDEX ix_scorecards_attempt_id ON scorecards (attempt, id);
CREATE INDEX ix_debriefs_attempt_id ON debriefs (attempt, id);
COMMIT;
