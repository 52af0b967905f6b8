"""Texts of Django and django-allauth that we say in our own words.

Their Dutch speaks informally or stiffly; ours says "u" and tells what to do. The translations stand in our catalogue, which
comes before theirs. Named here so that the catalogue keeps them.
"""

from django.utils.translation import gettext_noop as _

WORDS = (
    _("This field is required."),
    _("This account is currently inactive."),
    _("The email address and/or password you specified are not correct."),
    _("Please type your current password."),
    _("Incorrect code."),
    _("Incorrect password."),
    _("Invalid or expired key."),
    _("The password reset token was invalid."),
    _("Too many failed login attempts. Try again later."),
    _("The email address is not assigned to any user account."),
    _("Your primary email address must be verified."),
    _("You cannot remove your primary email address."),
    _("You cannot remove your primary email address (%(email)s)."),
    _("Be patient, you are sending too many requests."),
    _("Use your password"),
    _("Use authenticator app or code"),
    _("You must type the same password each time."),
    _("You must type the same email each time."),
    _("Remember Me"),
    _("Forgot your password?"),
    _("Email"),
    _("Password (again)"),
    _("New Password (again)"),
    _("Authenticator code"),
    _("You cannot add an email address to an account protected by two-factor authentication."),
    _("You cannot deactivate two-factor authentication."),
    _("You cannot generate recovery codes without having two-factor authentication enabled."),
    _("You cannot activate two-factor authentication until you have verified your email address."),
    _(
        "Enabling passwordless operation allows you to sign in using just this key, but imposes additional "
        "requirements such as biometrics or PIN protection."
    ),
    _("Passwordless"),
    _("Successfully signed in as %(name)s."),
    _("You have signed out."),
    _("A sign-in code has been sent to %(recipient)s."),
    _("Password successfully changed."),
    _("Password successfully set."),
    _("Authenticator app activated."),
    _("Authenticator app deactivated."),
    _("A new set of recovery codes has been generated."),
    _("Confirmation email sent to %(email)s."),
    _("You have confirmed %(email)s."),
    _("Unable to confirm %(email)s because it is already confirmed by a different account."),
    _("Are you sure you want to remove this security key?"),
    _("This key does not indicate whether it is a passkey."),
    _("This functionality requires JavaScript."),
    _("Your password has been changed."),
    _("Your password has been reset."),
    _("Your password has been set."),
    _(
        'Please confirm that <a href="mailto:%(email)s">%(email)s</a> is an email address for user %(user_display)s.'
    ),
)
