# SPDX-FileCopyrightText: Leadlight contributors
# SPDX-License-Identifier: Apache-2.0
"""What atspi_flow does once the program runs: sees and acts only as a screen reader does."""
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

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


def find(root, role, name, exactly=False):
    """The first visible node of this role whose name holds or is `name`; None when there is none now."""
    for node in walk(root):
        try:
            said = node.get_name() or ""
            if node.get_role_name() == role and (said == name if exactly else name in said) and shown(node):
                return node
        except GLib.Error:
            continue  # it went away while we looked, as nodes of a living window do
    return None


def typing(root, name):
    """The field of this name, once keys go there."""
    node = find(root, "text", name)
    return node if node and has(node, Atspi.StateType.FOCUSED) else None


def says(root, words):
    """Any visible node whose name holds these words."""
    for node in walk(root):
        try:
            if words in (node.get_name() or "") and shown(node):
                return node
        except GLib.Error:
            continue
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


class Ear:
    """What a screen reader is told to be at, in the order in which it was told."""

    def __init__(self):
        self.names = []
        self.listener = Atspi.EventListener.new(self.hear)
        self.listener.register("object:state-changed:focused")

    def hear(self, event):
        if event.detail1:
            self.names.append(event.source.get_name() or "")

    def heard(self, words):
        while GLib.MainContext.default().iteration(False):
            pass
        return any(words in name for name in self.names)


def link(app):
    """From "Not linked" to "Linked" with what the tree offers; the result is chosen as speech tells of it."""
    ear = Ear()
    key("slash")
    type_text("brightpath")
    wait("the visitor is found", lambda: find(app, "label", "for “brightpath”"))
    key("Return", "Down", "Home")
    wait("the conversation is not linked", lambda: find(app, "label", "Not linked"))
    act(wait("a link is offered", lambda: find(app, "push button", "Link contact")))
    field = wait("the search has the keyboard", lambda: typing(app, "Search contacts in the CRM"))
    type_text("priya")
    wait("contacts are found", lambda: find(app, "check box", "Priya Raman,"))
    wait("their number is told", lambda: find(app, "label", "found in the CRM"))
    key("Down")
    wait("the row that the arrow reached is told", lambda: ear.heard("Priya Raman,"))
    if not has(field, Atspi.StateType.FOCUSED):
        sys.exit("FAIL the field has lost the keyboard")
    act(find(app, "check box", "Priya Raman,"), "Toggle")
    wait("what will be is told", lambda: says(app, "After Link: Priya Raman"))
    act(find(app, "push button", "Link", exactly=True))
    wait("it is linked", lambda: find(app, "label", "Linked", exactly=True))
    wait("the card says so", lambda: any(
        "priya@brightpath.example" in card.get_name() and ", linked" in card.get_name()
        for card in children(find(app, "list", "Conversations"))))


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
    link(app)
    silent = nameless(app)
    if silent:
        sys.exit("FAIL without a name: " + "; ".join(silent))
    print("ok   every control on screen has a name")


if __name__ == "__main__":
    main()
