"""The last wall around four eyes, for a migration: ``RunSQL(FORWARD, REVERSE)``. It holds for whatever uses this database.

What a person wrote (a revision with a user) is shown to visitors, now or at a date, only after an ``Approval`` by somebody else.
What a person proposed does not change any more. What the platform itself writes, such as demo content, names no user and is free.
"""

FORWARD = """
CREATE OR REPLACE FUNCTION home_is_approved(revision bigint) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT NOT EXISTS (
        SELECT 1 FROM wagtailcore_revision written
        WHERE written.id = revision AND written.user_id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM home_approval approval
            WHERE approval.revision_id = written.id AND approval.approved_by_id IS DISTINCT FROM written.user_id
        )
    )
$$;

CREATE OR REPLACE FUNCTION home_page_four_eyes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.owner_id IS NOT NULL THEN
            RAISE EXCEPTION 'A page that a person makes begins as a draft.'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'home_page_four_eyes';
        END IF;
    ELSIF OLD.live AND NEW.live_revision_id IS NOT DISTINCT FROM OLD.live_revision_id THEN
        RETURN NEW;
    END IF;
    IF NOT home_is_approved(NEW.live_revision_id) THEN
        RAISE EXCEPTION 'Revision % is published before somebody else approved it.', NEW.live_revision_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'home_page_four_eyes';
    END IF;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER home_page_four_eyes
    BEFORE INSERT OR UPDATE OF live, live_revision_id ON wagtailcore_page
    FOR EACH ROW WHEN (NEW.live) EXECUTE FUNCTION home_page_four_eyes();

CREATE OR REPLACE FUNCTION home_revision_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM wagtailcore_taskstate WHERE revision_id = OLD.id)
        OR EXISTS (SELECT 1 FROM home_approval WHERE revision_id = OLD.id)
    THEN
        RAISE EXCEPTION 'Revision % was proposed, and does not change any more.', OLD.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'home_revision_stands';
    END IF;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER home_revision_stands
    BEFORE UPDATE OF content, user_id ON wagtailcore_revision
    FOR EACH ROW WHEN (
        NEW.content IS DISTINCT FROM OLD.content
        OR (NEW.user_id IS DISTINCT FROM OLD.user_id AND NEW.user_id IS NOT NULL)
    )
    EXECUTE FUNCTION home_revision_stands();

CREATE OR REPLACE FUNCTION home_schedule_four_eyes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT home_is_approved(NEW.id) THEN
        RAISE EXCEPTION 'Revision % gets a date before somebody else approved it.', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'home_schedule_four_eyes';
    END IF;
    RETURN NULL;
END
$$;
CREATE OR REPLACE TRIGGER home_schedule_four_eyes
    AFTER INSERT OR UPDATE OF approved_go_live_at ON wagtailcore_revision
    FOR EACH ROW WHEN (NEW.approved_go_live_at IS NOT NULL) EXECUTE FUNCTION home_schedule_four_eyes();
"""

REVERSE = """
DROP TRIGGER IF EXISTS home_schedule_four_eyes ON wagtailcore_revision;
DROP TRIGGER IF EXISTS home_revision_stands ON wagtailcore_revision;
DROP TRIGGER IF EXISTS home_page_four_eyes ON wagtailcore_page;
DROP FUNCTION IF EXISTS home_schedule_four_eyes();
DROP FUNCTION IF EXISTS home_revision_stands();
DROP FUNCTION IF EXISTS home_page_four_eyes();
DROP FUNCTION IF EXISTS home_is_approved(bigint);
"""
