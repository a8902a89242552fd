#!/bin/sh
# Uploads a built site to S3 so that nothing has to rewrite addresses: each page under the key that its address asks
# for, /stories/flood under “stories/flood”. Both layouts will do, folders with index.html and flat files.
#   sh docs/hosting/s3-upload.sh dist BUCKET
# Set AWS_ENDPOINT for a store that is not Amazon's.
set -eu
site=${1%/}
bucket=$2
aws() { command aws ${AWS_ENDPOINT:+--endpoint-url "$AWS_ENDPOINT"} "$@"; }

aws s3 cp "$site" "s3://$bucket" --recursive --only-show-errors --cache-control no-cache \
  --exclude '*.html' --exclude '*.ts' --exclude '*.br' --exclude '*.gz' --exclude _headers --exclude 'assets/*'
aws s3 cp "$site" "s3://$bucket" --recursive --only-show-errors --cache-control no-cache \
  --exclude '*' --include '*.d.ts' --content-type 'text/plain; charset=utf-8'
aws s3 cp "$site/assets" "s3://$bucket/assets" --recursive --only-show-errors \
  --cache-control 'public, max-age=31536000, immutable' --exclude '*.br' --exclude '*.gz'

# A file and a folder cannot have one name, as “stories” and “stories/flood” would: so the pages go level by level.
levels=$(mktemp -d)
trap 'rm -r "$levels"' EXIT
(cd "$site" && find . -name '*.html') | while read -r file; do
  key=${file#./}
  case $key in
  index.html | 404.html) ;;
  *)
    key=${key%/index.html}
    key=${key%.html}
    ;;
  esac
  level=$(printf %s "$key" | tr -cd / | wc -c | tr -d ' ')
  mkdir -p "$(dirname "$levels/$level/$key")"
  cp "$site/$file" "$levels/$level/$key"
done
for level in "$levels"/*; do
  aws s3 cp "$level" "s3://$bucket" --recursive --only-show-errors --cache-control no-cache \
    --content-type 'text/html; charset=utf-8'
done
