{ "targets": [{ "target_name": "addon", "include_dirs": ["<!(node -p \"require('node-addon-api').include_dir\")"], "sources": ["addon.cc"] }] }
