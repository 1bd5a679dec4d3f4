package com.reactfasttraining.booking.identity.signin;

import static java.util.stream.Collectors.toSet;

import com.reactfasttraining.booking.identity.Role;
import com.reactfasttraining.booking.identity.User;
import com.reactfasttraining.booking.identity.Users;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;

/**
 * Lets staff into the back office; customers are as unknown here as strangers. The caller's name is
 * the public id of the account.
 */
@ApplicationScoped
public class StaffIdentityStore implements IdentityStore {

  @Inject private CheckPassword checkPassword;
  @Inject private Users users;

  /** Somebody signs in. Too many attempts look like a wrong password. */
  public CredentialValidationResult validate(UsernamePasswordCredential given) {
    try {
      return result(
          checkPassword.check(new Credentials(given.getCaller(), given.getPasswordAsString())));
    } catch (RefusedException tooMany) {
      return CredentialValidationResult.INVALID_RESULT;
    }
  }

  /** Somebody signed in before: may they still, and with which roles? */
  public CredentialValidationResult validate(CallerOnlyCredential known) {
    return result(users.byPublicId(known.getCaller()).filter(User::isEnabled));
  }

  private static CredentialValidationResult result(Optional<User> user) {
    return user.filter(User::isStaff)
        .map(
            staff ->
                new CredentialValidationResult(
                    staff.publicId(), staff.roles().stream().map(Role::name).collect(toSet())))
        .orElse(CredentialValidationResult.INVALID_RESULT);
  }
}
