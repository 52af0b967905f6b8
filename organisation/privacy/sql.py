"""The trigger that makes the book of what was forgotten append-only, for a migration."""

FORWARD = """
CREATE FUNCTION organisation_forgotten_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The book of what was forgotten is append-only: % refused.', TG_OP USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER organisation_forgotten_append_only
    BEFORE UPDATE OR DELETE ON organisation_forgotten
    FOR EACH ROW EXECUTE FUNCTION organisation_forgotten_append_only();
"""

REVERSE = """
DROP TRIGGER organisation_forgotten_append_only ON organisation_forgotten;
DROP FUNCTION organisation_forgotten_append_only();
"""
