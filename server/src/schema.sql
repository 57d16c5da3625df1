-- Everything that the clinic keeps, in one file.
-- Intakes, judgements and audit lines are never changed; they go only as a whole, by `remove`, which leaves a line behind.

CREATE TABLE IF NOT EXISTS intake (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  intake TEXT NOT NULL,
  hash TEXT NOT NULL,
  received TEXT NOT NULL,
  today TEXT NOT NULL,
  setting TEXT NOT NULL,
  settled TEXT NOT NULL,
  possible TEXT NOT NULL,
  urgency INTEGER NOT NULL,
  reach INTEGER NOT NULL,
  marks TEXT NOT NULL,
  request TEXT NOT NULL,
  result TEXT NOT NULL,
  meant TEXT,
  report TEXT NOT NULL,
  again TEXT,
  UNIQUE (intake, hash)
) STRICT;

CREATE TABLE IF NOT EXISTS finding (
  intake INTEGER NOT NULL REFERENCES intake (id) ON DELETE CASCADE,
  rule TEXT NOT NULL,
  level TEXT NOT NULL,
  PRIMARY KEY (intake, rule)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS judgement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  intake INTEGER NOT NULL REFERENCES intake (id) ON DELETE CASCADE,
  made TEXT NOT NULL,
  clinician TEXT NOT NULL,
  name TEXT NOT NULL,
  licence TEXT NOT NULL,
  view TEXT NOT NULL,
  next TEXT NOT NULL,
  emergency TEXT,
  steps TEXT NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS judged (
  judgement INTEGER NOT NULL REFERENCES judgement (id) ON DELETE CASCADE,
  rule TEXT NOT NULL,
  judgement_of_rule TEXT NOT NULL CHECK (judgement_of_rule IN ('agree', 'override')),
  reason TEXT,
  text TEXT,
  what TEXT,
  owner TEXT,
  due TEXT,
  PRIMARY KEY (judgement, rule),
  CHECK (judgement_of_rule = 'agree' OR (reason IS NOT NULL AND text IS NOT NULL AND what IS NOT NULL AND owner IS NOT NULL AND due IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- Who did what, when, to which intake; never what somebody answered.
CREATE TABLE IF NOT EXISTS audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  act TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL
) STRICT;

-- An intake may go only when it stands here.
CREATE TABLE IF NOT EXISTS removal (
  intake INTEGER PRIMARY KEY,
  received TEXT NOT NULL,
  removed TEXT NOT NULL,
  by TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;

CREATE TABLE IF NOT EXISTS clinician (
  name TEXT PRIMARY KEY,
  password_hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS intake_by_order ON intake (urgency DESC, reach DESC, received);
CREATE INDEX IF NOT EXISTS judgement_by_intake ON judgement (intake);

CREATE TRIGGER IF NOT EXISTS intake_stays BEFORE UPDATE ON intake BEGIN SELECT RAISE(ABORT, 'an intake is never changed'); END;
CREATE TRIGGER IF NOT EXISTS finding_stays BEFORE UPDATE ON finding BEGIN SELECT RAISE(ABORT, 'a finding is never changed'); END;
CREATE TRIGGER IF NOT EXISTS judgement_stays BEFORE UPDATE ON judgement BEGIN SELECT RAISE(ABORT, 'a judgement is never changed'); END;
CREATE TRIGGER IF NOT EXISTS judged_stays BEFORE UPDATE ON judged BEGIN SELECT RAISE(ABORT, 'a judgement is never changed'); END;
CREATE TRIGGER IF NOT EXISTS audit_stays BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'an audit line is never changed'); END;
CREATE TRIGGER IF NOT EXISTS removal_stays BEFORE UPDATE ON removal BEGIN SELECT RAISE(ABORT, 'a removal is never changed'); END;

CREATE TRIGGER IF NOT EXISTS intake_kept BEFORE DELETE ON intake
WHEN NOT EXISTS (SELECT 1 FROM removal WHERE removal.intake = OLD.id)
BEGIN SELECT RAISE(ABORT, 'an intake goes only by a removal'); END;
CREATE TRIGGER IF NOT EXISTS finding_kept BEFORE DELETE ON finding
WHEN NOT EXISTS (SELECT 1 FROM removal WHERE removal.intake = OLD.intake)
BEGIN SELECT RAISE(ABORT, 'a finding goes only with its intake'); END;
CREATE TRIGGER IF NOT EXISTS judgement_kept BEFORE DELETE ON judgement
WHEN NOT EXISTS (SELECT 1 FROM removal WHERE removal.intake = OLD.intake)
BEGIN SELECT RAISE(ABORT, 'a judgement goes only with its intake'); END;
-- By the time it goes with its intake, its judgement has gone.
CREATE TRIGGER IF NOT EXISTS judged_kept BEFORE DELETE ON judged
WHEN EXISTS (SELECT 1 FROM judgement WHERE judgement.id = OLD.judgement)
BEGIN SELECT RAISE(ABORT, 'a judgement goes only with its intake'); END;
CREATE TRIGGER IF NOT EXISTS audit_kept BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'an audit line is never removed'); END;
CREATE TRIGGER IF NOT EXISTS removal_kept BEFORE DELETE ON removal BEGIN SELECT RAISE(ABORT, 'a removal is never removed'); END;
