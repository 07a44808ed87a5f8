package org.sportel.notify.mail;

/** No mail server is set: nothing leaves the house. */
public final class ClosedTransport implements Transport {
  @Override
  public boolean open() {
    return false;
  }

  @Override
  public void send(Mail mail) {
    throw new IllegalStateException("no mail server is set");
  }
}
