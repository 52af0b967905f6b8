"""The triggers that make the log append-only, for a migration: ``RunSQL(FORWARD, REVERSE)``.

One change is let through: emptying the reason, and nothing else, of a line about what stands in the book of what was
forgotten (`organisation.privacy`). A reason is the only place in the log where somebody may be named.
"""

FORWARD = """
CREATE OR REPLACE FUNCTION organisation_audit_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        OLD.reason := NULL;
        IF NEW IS NOT DISTINCT FROM OLD
            AND EXISTS (SELECT FROM organisation_forgotten WHERE subject = NEW.subject)
        THEN
            RETURN NEW;
        END IF;
    END IF;
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
