package org.sportel.identity;

import java.util.List;
import java.util.UUID;
import org.sportel.platform.Event;

/** What happened to a person's place in a tenant; the subject is the account. */
public sealed interface StaffEvent extends Event {
  /** Duties as codes wait for a second administrator; {@code by} is who proposed them. */
  record DutiesProposed(UUID subject, List<String> duties, UUID by) implements StaffEvent {
    @Override
    public String type() {
      return "identity.duties-proposed";
    }
  }

  /** Duties that waited were confirmed; the codes are all that the person holds now. */
  record DutiesConfirmed(UUID subject, List<String> duties, UUID proposedBy) implements StaffEvent {
    @Override
    public String type() {
      return "identity.duties-confirmed";
    }
  }

  /** Duties that waited were dropped. */
  record DutiesDropped(UUID subject, List<String> duties) implements StaffEvent {
    @Override
    public String type() {
      return "identity.duties-dropped";
    }
  }

  /** Somebody was invited; the subject is the invitation. */
  record Invited(UUID subject, List<String> duties) implements StaffEvent {
    @Override
    public String type() {
      return "identity.staff-invited";
    }
  }

  /** An invitation was taken back; the subject is the invitation. */
  record InvitationWithdrawn(UUID subject) implements StaffEvent {
    @Override
    public String type() {
      return "identity.invitation-withdrawn";
    }
  }

  /** An invitation was accepted. */
  record InvitationAccepted(UUID subject, UUID invitation) implements StaffEvent {
    @Override
    public String type() {
      return "identity.invitation-accepted";
    }
  }

  /** An invitation was declined; the subject is the invitation. */
  record InvitationDeclined(UUID subject) implements StaffEvent {
    @Override
    public String type() {
      return "identity.invitation-declined";
    }
  }

  /** A person was given a place. */
  record Added(UUID subject, List<String> duties) implements StaffEvent {
    @Override
    public String type() {
      return "identity.staff-added";
    }
  }

  /** A person's duties were changed. */
  record DutiesChanged(UUID subject, List<String> duties) implements StaffEvent {
    @Override
    public String type() {
      return "identity.duties-changed";
    }
  }

  /** A person may no longer act here. */
  record Deactivated(UUID subject) implements StaffEvent {
    @Override
    public String type() {
      return "identity.staff-deactivated";
    }
  }

  /** A person may act here again, with these duties at once. */
  record Activated(UUID subject, List<String> duties) implements StaffEvent {
    @Override
    public String type() {
      return "identity.staff-activated";
    }
  }

  /** A link for a new password was made; the old password no longer works. */
  record PasswordReset(UUID subject) implements StaffEvent {
    /** The stable name. */
    public static final String TYPE = "identity.password-reset";

    @Override
    public String type() {
      return TYPE;
    }
  }

  /** The person showed that letters reach them at an e-mail address. */
  record MailAddressSet(UUID subject) implements StaffEvent {
    @Override
    public String type() {
      return "identity.mail-address-set";
    }
  }

  /** The person took their e-mail address back. */
  record MailAddressRemoved(UUID subject) implements StaffEvent {
    @Override
    public String type() {
      return "identity.mail-address-removed";
    }
  }

  /** The person changed their own password; their other sign-ins ended. */
  record PasswordChanged(UUID subject) implements StaffEvent {
    @Override
    public String type() {
      return "identity.password-changed";
    }
  }

  /** A sign-in of the person was ended by an administrator or by themselves from elsewhere. */
  record SessionEnded(UUID subject) implements StaffEvent {
    @Override
    public String type() {
      return "identity.session-ended";
    }
  }

  /** The person set up a second factor, or another device in its place. */
  record SecondFactorSetUp(UUID subject) implements StaffEvent {
    @Override
    public String type() {
      return "identity.second-factor-set-up";
    }
  }

  /** The person added a passkey; their other sign-ins ended. */
  record PasskeyAdded(UUID subject) implements StaffEvent {
    @Override
    public String type() {
      return "identity.passkey-added";
    }
  }

  /** The person removed one of their passkeys. */
  record PasskeyRemoved(UUID subject) implements StaffEvent {
    @Override
    public String type() {
      return "identity.passkey-removed";
    }
  }

  /** The person made new recovery codes; the earlier ones no longer hold. */
  record RecoveryCodesMade(UUID subject) implements StaffEvent {
    @Override
    public String type() {
      return "identity.recovery-codes-made";
    }
  }

  /** A recovery code of the person was used to sign in. */
  record RecoveryCodeUsed(UUID subject, String network) implements StaffEvent {
    @Override
    public String type() {
      return "identity.recovery-code-used";
    }
  }

  /** The person removed their second factor, or another administrator lifted it. */
  record SecondFactorRemoved(UUID subject) implements StaffEvent {
    static final String TYPE = "identity.second-factor-removed";

    @Override
    public String type() {
      return TYPE;
    }
  }

  /** Somebody knew the person's password but not the code. */
  record CodeFailed(UUID subject, String network) implements StaffEvent {
    @Override
    public String type() {
      return "identity.code-failed";
    }
  }

  /** Attempts to sign in with the person's name were put off after too many wrong ones. */
  record SignInLocked(UUID subject, String network) implements StaffEvent {
    @Override
    public String type() {
      return "identity.sign-in-locked";
    }
  }

  /** A form without a token of ours came from somebody not signed in; the subject is the tenant. */
  record FormRefused(UUID subject, String network) implements StaffEvent {
    @Override
    public String type() {
      return "identity.form-refused";
    }
  }

  /** The person signed in with a browser in which they had not signed in before. */
  record NewBrowser(UUID subject, String network) implements StaffEvent {
    @Override
    public String type() {
      return "identity.new-browser";
    }
  }

  /** Somebody tried to sign in with the person's name and a password that is not right. */
  record SignInFailed(UUID subject, String network) implements StaffEvent {
    @Override
    public String type() {
      return "identity.sign-in-failed";
    }
  }

  /** The person signed out. */
  record SignedOut(UUID subject) implements StaffEvent {
    @Override
    public String type() {
      return "identity.signed-out";
    }
  }

  /** The person was refused a page they hold no power for, or a form that was not ours. */
  record Denied(UUID subject, boolean form) implements StaffEvent {
    @Override
    public String type() {
      return "identity.denied";
    }
  }

  /** Whoever held the link chose the account's password. */
  record PasswordChosen(UUID subject) implements StaffEvent {
    @Override
    public String type() {
      return "identity.password-chosen";
    }
  }

  /** The person signed in and chose this tenant. */
  record SignedIn(UUID subject) implements StaffEvent {
    @Override
    public String type() {
      return "identity.signed-in";
    }
  }
}
