-- Neovim without a screen opens a file, waits for the finding, applies the fix whose title is wanted,
-- and prints the finding and the buffer as JSON. RSP_SETTINGS is the Lua of docs/editors.md.
local wanted, answer = vim.env.RSP_TITLE, vim.env.RSP_ANSWER
local said = {}

if vim.fn.has("nvim-0.11") == 0 then
  -- Before Neovim 0.11 a plugin had to start the server.
  local configs = {}
  vim.lsp.config = function(name, config) configs[name] = config end
  vim.lsp.enable = function(name)
    local config = configs[name]
    config.name, config.root_dir = name, vim.fn.getcwd()
    config.on_init = function(client)
      client.notify("workspace/didChangeConfiguration", { settings = config.settings })
    end
    vim.lsp.buf_attach_client(0, vim.lsp.start_client(config))
  end
end

-- nvim-lspconfig brings these.
vim.bo.filetype = "python"
dofile(vim.env.RSP_SETTINGS)
if vim.fn.has("nvim-0.11") == 1 then
  vim.lsp.config("pylsp", { filetypes = { "python" } })
  vim.cmd("doautocmd FileType python")
end

local function finding()
  for _, one in ipairs(vim.diagnostic.get(0)) do
    if tostring(one.code):find("RSP", 1, true) then return one end
  end
end

vim.ui.select = function(items, options, choose)
  said.titles = {}
  local chosen
  for _, item in ipairs(items) do
    local title = options.format_item(item)
    table.insert(said.titles, title)
    if title:find(wanted, 1, true) then chosen = item end
  end
  if chosen then choose(chosen) end
end

if vim.wait(60000, finding, 100) then
  local found = finding()
  said.finding = { line = found.lnum, column = found.col, message = found.message }
  vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col })
  local before = vim.api.nvim_buf_get_changedtick(0)
  vim.lsp.buf.code_action()
  vim.wait(60000, function() return vim.api.nvim_buf_get_changedtick(0) ~= before end, 100)
  said.gone = vim.wait(60000, function() return finding() == nil end, 100)
  said.buffer = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), "\n") .. "\n"
end
vim.fn.writefile({ vim.fn.json_encode(said) }, answer)
vim.cmd("qall!")
