"""Somebody who keeps the icons beside the clock, as a desktop does on its bus; nobody else is asked for it."""

from typing import Final

SHELF: Final = r'''
"""Takes the icon that is brought, tells its words and its menu, and presses what it is asked to: JSON each way."""

import json
import sys
import threading

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib

XML = """<node><interface name="org.kde.StatusNotifierWatcher">
<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
<method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
<property name="ProtocolVersion" type="i" access="read"/>
<property name="RegisteredStatusNotifierItems" type="as" access="read"/>
</interface></node>"""
VALUES = {
    "IsStatusNotifierHostRegistered": ("b", True),
    "ProtocolVersion": ("i", 0),
    "RegisteredStatusNotifierItems": ("as", []),
}
ITEM, MENU = "org.kde.StatusNotifierItem", "com.canonical.dbusmenu"
brought = []


def tell(**told):
    print(json.dumps(told), flush=True)


def called(bus, sender, path, interface, method, words, invocation):
    invocation.return_value(None)
    if method == "RegisterStatusNotifierItem":
        brought[:] = [sender]
        tell(kind="brought")


def asked(bus, sender, path, interface, name):
    return GLib.Variant(*VALUES[name])


def call(path, interface, method, words):
    return bus.call_sync(brought[0], path, interface, method, words, None, Gio.DBusCallFlags.NONE, 10_000, None)


def labels():
    call("/MenuBar", MENU, "AboutToShow", GLib.Variant("(i)", (0,)))
    _, layout = call("/MenuBar", MENU, "GetLayout", GLib.Variant("(iias)", (0, -1, []))).unpack()
    return {each[1].get("label", ""): each[0] for each in layout[2]}


def look():
    word = GLib.Variant("(ss)", (ITEM, "ToolTip"))
    (tip,) = call("/StatusNotifierItem", "org.freedesktop.DBus.Properties", "Get", word).unpack()
    tell(kind="seen", name=tip[2], within=[label.split("\t")[0] for label in labels()])
    tell(kind="end")


def press(label):
    number = next(id for name, id in labels().items() if name.startswith(label))
    call("/MenuBar", MENU, "Event", GLib.Variant("(isvu)", (number, "clicked", GLib.Variant("i", 0), 0)))


def obey():
    for line in sys.stdin:
        wanted = line.strip()
        GLib.idle_add(lambda wanted=wanted: (look() if wanted == "look" else press(wanted)) and False)
    GLib.idle_add(loop.quit)


bus = Gio.bus_get_sync(Gio.BusType.SESSION, None)
wanted = Gio.DBusNodeInfo.new_for_xml(XML).interfaces[0]
bus.register_object("/StatusNotifierWatcher", wanted, called, asked, None)
loop = GLib.MainLoop()
Gio.bus_own_name_on_connection(bus, "org.kde.StatusNotifierWatcher", 0, lambda *_: tell(kind="ready"), None)
threading.Thread(target=obey, daemon=True).start()
loop.run()
'''
