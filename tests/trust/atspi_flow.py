# SPDX-FileCopyrightText: Leadlight contributors
# SPDX-License-Identifier: Apache-2.0
"""What atspi_flow does once the program runs: sees and acts only as a screen reader does."""
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE_S = 30


def children(node):
    for at in range(node.get_child_count()):
        child = node.get_child_at_index(at)
        if child is not None:
            yield child


def walk(node):
    yield node
    for child in children(node):
        yield from walk(child)


def has(node, state):
    return node.get_state_set().contains(state)


def shown(node):
    return has(node, Atspi.StateType.SHOWING)


def find(root, role, name):
    """The first visible node of this role whose name holds `name`; None when there is none now."""
    for node in walk(root):
        try:
            if node.get_role_name() == role and name in (node.get_name() or "") and shown(node):
                return node
        except gi.repository.GLib.Error:
            continue  # it went away while we looked, as nodes of a living window do
    return None


def wait(what, question):
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        answer = question()
        if answer:
            print("ok  ", what, flush=True)
            return answer
        time.sleep(0.1)
    sys.exit(f"FAIL {what}")


def act(node, name="Press"):
    action = node.get_action_iface()
    names = [action.get_action_name(at) for at in range(action.get_n_actions())]
    action.do_action(names.index(name) if name in names else 0)


def key(*names):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)


def type_text(text):
    subprocess.run(["xdotool", "type", "--delay", "20", text], check=True)


def application():
    desktop = Atspi.get_desktop(0)
    return next((node for node in children(desktop) if node.get_name() == "leadlight"), None)


def focused(messages):
    """The message that a screen reader is at."""
    for node in children(messages):
        if has(node, Atspi.StateType.FOCUSED) or has(node, Atspi.StateType.SELECTED):
            return node
    return None


def nameless(root):
    """Focusable controls that would be silent."""
    return [f"{node.get_role_name()} in {node.get_parent().get_name()!r}" for node in walk(root)
            if has(node, Atspi.StateType.FOCUSABLE) and shown(node) and not node.get_name()]


def main():
    Atspi.init()
    app = wait("the program is on the accessibility bus", application)
    cards = wait("the list is there", lambda: find(app, "list", "Conversations"))
    wait("cards are read", lambda: cards.get_child_count() > 0 and cards.get_child_at_index(0).get_name())
    wait("the sync is done", lambda: find(app, "status bar", "") or find(app, "push button", "Up to date")
         or find(app, "label", "Up to date"))
    first = cards.get_child_at_index(0).get_name()
    for word in ("score", "messages", "agent"):
        if word not in first:
            sys.exit(f"FAIL the card does not say {word}: {first}")
    print("card:", first)

    act(wait("filter Open", lambda: find(app, "radio button", "Open,")), "Toggle")
    wait("only open conversations", lambda: all("open" in card.get_name() for card in list(children(cards))[:8]))

    key("slash")
    type_text("budget")
    wait("found by text", lambda: find(app, "label", "for “budget”"))
    key("Escape", "Escape")
    key("j")
    messages = wait("a transcript is read", lambda: find(app, "list", "Messages") or find(app, "list", "Transcript"))
    wait("messages speak", lambda: messages.get_child_count() > 0 and messages.get_child_at_index(0).get_name())
    print("message:", messages.get_child_at_index(0).get_name())

    key("i")
    evidence = wait("Insights tell the evidence", lambda: find(app, "push button", "Budget"))
    act(evidence)
    quoted = wait("the evidence leads to its message", lambda: focused(messages))
    print("evidence:", quoted.get_name())
    if "Evidence for" not in quoted.get_name():
        sys.exit("FAIL the message does not say what it is evidence for")

    act(wait("a follow-up is asked for", lambda: find(app, "push button", "Mark followed up")))

    def marked():
        if find(app, "push button", "Mark followed up"):
            key("Return")  # the first way of the menu; popups are no children of the application, so it is not seen
        return find(app, "label", "Followed up by email")

    wait("it is marked as followed up", marked)
    silent = nameless(app)
    if silent:
        sys.exit("FAIL without a name: " + "; ".join(silent))
    print("ok   every control on screen has a name")


if __name__ == "__main__":
    main()
