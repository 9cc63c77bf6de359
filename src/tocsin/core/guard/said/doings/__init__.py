# SPDX-License-Identifier: AGPL-3.0-or-later
"""What people at work do, have and are, as a desk's own notes tell it: somebody, and a deed that no machine does.

One table a language says what is done, by kind and by who must stand in the sentence; `who` says who that may be.
"""
