#!/bin/sh
# Makes dist/fieldcrm_VERSION.dmg on a Mac; Python 3.11 or newer, git and Apple's command line tools must be there.
# SIGNING_IDENTITY="Developer ID Application: ..." signs for everyone, and NOTARY_PROFILE (see `xcrun notarytool
# store-credentials`) has Apple look at it; without them the app opens on the Mac that made it.
set -eu
cd "$(dirname "$0")/../.."

./run package bundle
app=build/bundle/FieldCRM.app
codesign --verify --deep --strict "$app"
version=$("$app/Contents/MacOS/fieldcrm" --version | cut -d ' ' -f 2)

staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
ditto "$app" "$staging/FieldCRM.app"
ln -s /Applications "$staging/Applications"
mkdir -p dist
image="dist/fieldcrm_$version.dmg"
hdiutil create -quiet -ov -volname FieldCRM -srcfolder "$staging" -format UDZO "$image"

if [ -n "${SIGNING_IDENTITY:-}" ]; then codesign --sign "$SIGNING_IDENTITY" --timestamp "$image"; fi
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
echo "$image"
