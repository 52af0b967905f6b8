"""The triggers that make the log append-only, for a migration: ``RunSQL(FORWARD, REVERSE)``."""

FORWARD = """
CREATE OR REPLACE FUNCTION organisation_audit_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The audit log is append-only: % refused.', TG_OP USING ERRCODE = 'restrict_violation';
END
$$;
CREATE OR REPLACE TRIGGER organisation_audit_append_only
    BEFORE UPDATE OR DELETE ON organisation_auditentry
    FOR EACH ROW EXECUTE FUNCTION organisation_audit_append_only();
CREATE OR REPLACE TRIGGER organisation_audit_no_truncate
    BEFORE TRUNCATE ON organisation_auditentry
    FOR EACH STATEMENT EXECUTE FUNCTION organisation_audit_append_only();
"""

REVERSE = """
DROP TRIGGER IF EXISTS organisation_audit_append_only ON organisation_auditentry;
DROP TRIGGER IF EXISTS organisation_audit_no_truncate ON organisation_auditentry;
DROP FUNCTION IF EXISTS organisation_audit_append_only();
"""
