const plugin = new URLSearchParams(location.search).get('plugin')
importScripts(plugin)
